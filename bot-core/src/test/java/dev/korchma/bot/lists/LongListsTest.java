package dev.korchma.bot.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However long a list is, it is seen whole, page by page. */
class LongListsTest {

    private static final Texts TEXTS = new Texts();

    private static LongList things(int many) {
        return LongList.of(
                "things",
                "Thing",
                IntStream.range(0, many)
                        .mapToObj(at -> new Control.Option("t" + at, "Thing " + at, ""))
                        .toList());
    }

    private static List<List<? extends Control>> rows(int many, int page) {
        Map<String, String> subject = new ListPlace(page, "").in(Map.of(), "things");
        Offers offers = new Offers(1, 1, "open");
        return new LongLists(subject, Language.EN, offers, TEXTS, true)
                .rows(things(many), "take", Map.of());
    }

    private static List<Control.Option> shown(int many, int page) {
        return ((Control.Select) rows(many, page).getFirst().getFirst()).options();
    }

    @Test
    void thePagesTogetherAreTheListAndAreAsFullAsEachOther() {
        for (int many = 1; many <= 260; many++) {
            int pages = (many + LongLists.MOST - 1) / LongLists.MOST;
            List<Control.Option> seen = new ArrayList<>();
            for (int page = 0; page < pages; page++) {
                List<Control.Option> here = shown(many, page);
                assertThat(here).hasSizeBetween(many / pages, (many + pages - 1) / pages);
                seen.addAll(here);
            }
            assertThat(seen).isEqualTo(things(many).options());
        }
    }

    @Test
    void whatFitsOnOnePageIsNotTurned() {
        assertThat(rows(25, 0)).hasSize(1);
    }

    @Test
    void theLastPageLeadsBackAndSaysSo() {
        assertThat(rows(60, 0).get(1).getFirst().label()).isEqualTo("More");
        assertThat(rows(60, 1).get(1).getFirst().label()).isEqualTo("More");
        assertThat(rows(60, 2).get(1).getFirst().label()).isEqualTo("From the start");
    }

    @Test
    void aPageThatIsNoMoreIsTheLastThereIs() {
        assertThat(shown(30, 9)).isEqualTo(shown(30, 1));
    }
}
