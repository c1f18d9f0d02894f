package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import org.springframework.stereotype.Component;

/** The picture of a sheet before everybody's eyes. */
@Component
final class SharedPictureDrawer implements Drawer {

    static final String KIND = "hero-picture-shared";

    private final HeroPictures pictures;

    SharedPictureDrawer(HeroPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Pages are read from the first to the last. */
    @Override
    public boolean isTalk() {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        return pictures.view(row.subject(), row.language()).build();
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }
}
