package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a hero has for good, each with half a line that says what it is about. */
@Component
final class FeaturesDrawer implements Drawer {

    static final String KIND = "hero-features";

    /** Subject: the page that is shown, from 0. */
    static final String PAGE = "page";

    /** What a phone shows without scrolling for long. */
    private static final int MOST = 12;

    private final Standing standing;
    private final Texts texts;

    FeaturesDrawer(Standing standing, Texts texts) {
        this.standing = standing;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return row.subject().getOrDefault(PAGE, "0");
    }

    /** A click that came too late shows what is there now. */
    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Present present = standing.of(row.space(), SheetDrawer.hero(row.subject()), row.language());
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "hero.features-of",
                                        Map.of("name", present.hero().name())));
        List<Rich> all = FeatureWords.told(present.body().build(), present.words());
        int pages = Math.max(1, (all.size() + MOST - 1) / MOST);
        int page = Math.clamp(Integer.parseInt(guard(row)), 0, pages - 1);
        all.subList(page * all.size() / pages, (page + 1) * all.size() / pages).forEach(view::text);
        return pages == 1 ? view.build() : view.controls(turns(page, pages, row, offers)).build();
    }

    private List<Button> turns(int page, int pages, ViewRow row, Offers offers) {
        String key = page + 1 < pages ? "list.more" : "list.first";
        Map<String, String> to = Map.of(PAGE, Integer.toString((page + 1) % pages));
        String label = texts.plain(row.language(), key);
        return List.of(offers.button(label, Style.PLAIN, FeatureDeeds.TURN, to));
    }
}
