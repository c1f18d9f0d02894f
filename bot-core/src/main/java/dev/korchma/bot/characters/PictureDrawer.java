package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The picture of a sheet for whoever asked; one press shows it to everybody. */
@Component
final class PictureDrawer implements Drawer {

    static final String KIND = "hero-picture";

    private final HeroPictures pictures;
    private final Texts texts;

    PictureDrawer(HeroPictures pictures, Texts texts) {
        this.pictures = pictures;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        return pictures.view(row.subject(), row.language())
                .controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "hero.picture-share"),
                                        Style.PLAIN,
                                        PictureDeeds.SHARE,
                                        Map.of())))
                .build();
    }
}
