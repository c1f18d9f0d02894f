package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
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

    /** A page is turned once by two clicks. */
    @Override
    public String guard(ViewRow row) {
        int page = HeroPictures.page(row.subject());
        return page == 0 ? "open" : "page-" + page;
    }

    /** A click that came too late shows what is there now. */
    @Override
    public String late() {
        return PictureDeeds.TURN;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        int pages = HeroPictures.pages(row.subject());
        List<Control> buttons = new ArrayList<>();
        if (pages > 1) {
            buttons.add(
                    offers.button(
                            texts.plain(row.language(), "hero.more"),
                            Style.PLAIN,
                            PictureDeeds.TURN,
                            Map.of(
                                    PictureDeeds.TO,
                                    "" + (HeroPictures.page(row.subject()) + 1) % pages)));
        }
        buttons.add(
                offers.button(
                        texts.plain(row.language(), "hero.picture-share"),
                        Style.PLAIN,
                        PictureDeeds.SHARE,
                        Map.of()));
        return pictures.view(row.subject(), row.language()).controls(buttons).build();
    }
}
