package dev.korchma.bot.lists;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.NameSearch;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The long lists of one view: each shows a page, and below it, where there is more than that, how
 * to turn it and how to find something. Their places go with the subject of the view.
 *
 * @param subject of the view
 * @param isOne whether the view has no second list, so that the buttons need not say which they
 *     turn
 */
public record LongLists(
        Map<String, String> subject, Language language, Offers offers, Texts texts, boolean isOne) {

    /** What a list holds on every front. */
    public static final int MOST = 25;

    /** Name of the deed that answers a control of a page that was turned meanwhile. */
    public static final String NOW = "list-now";

    /** The mark of a view none of whose lists was turned. */
    public static final String AT_THE_START = "0";

    private static final int LONGEST_LABEL = 80;

    public LongLists {
        subject = Map.copyOf(subject);
    }

    public static LongLists in(ViewRow row, Offers offers, Texts texts) {
        return new LongLists(row.subject(), row.language(), offers, texts, false);
    }

    /**
     * As {@link #in}, on a board that is drawn anew while a fight or the like goes on.
     *
     * @param moment names what goes on: lists turned in it are at their start in the next
     */
    public static LongLists during(String moment, ViewRow row, Offers offers, Texts texts) {
        return new LongLists(
                ListPlace.during(moment, row.subject()), row.language(), offers, texts, false);
    }

    /** The same where only one list can be turned. */
    public LongLists alone() {
        return new LongLists(subject, language, offers, texts, true);
    }

    /** Where the lists of a view are, for whoever keeps it turned while the rest moves on. */
    public static Map<String, String> places(Map<String, String> subject) {
        return ListPlace.all(subject);
    }

    /** The same for whoever found what was looked for: lists that were searched show all again. */
    public static Map<String, String> pages(Map<String, String> subject) {
        return ListPlace.turned(subject);
    }

    /** Tells two places in the lists of a view apart, for its guard: up to 8 letters and digits. */
    public static String mark(ViewRow row) {
        return mark(row.subject());
    }

    /** As the other one, on a board: the same as long as nothing was turned in this moment. */
    public static String mark(String moment, ViewRow row) {
        return mark(ListPlace.during(moment, row.subject()));
    }

    private static String mark(Map<String, String> subject) {
        Map<String, String> places = ListPlace.all(subject);
        return places.isEmpty() ? AT_THE_START : Integer.toHexString(places.hashCode());
    }

    /**
     * Rows of controls.
     *
     * @param deed what picking does
     * @param with what it carries
     */
    public List<List<? extends Control>> rows(
            LongList list, String deed, Map<String, String> with) {
        if (list.options().isEmpty()) {
            return List.of();
        }
        ListPlace place = ListPlace.of(subject, list.name());
        List<Control.Option> found = found(list, place.typed());
        boolean isNone = found.isEmpty();
        List<Control.Option> all = isNone ? list.options() : found;
        int pages = (all.size() + MOST - 1) / MOST;
        int page = Math.clamp(place.page(), 0, pages - 1);
        // As full as each other, so that the last does not look like all there is.
        List<Control.Option> some =
                all.subList(page * all.size() / pages, (page + 1) * all.size() / pages);
        List<List<? extends Control>> rows = new ArrayList<>();
        rows.add(List.of(offers.select(label(list, place.typed(), isNone), some, deed, with)));
        List<Button> turns = new ArrayList<>();
        if (pages > 1) {
            ListPlace next = new ListPlace((page + 1) % pages, place.typed());
            String turn = page + 1 < pages ? "list.more" : "list.first";
            turns.add(button(list, turn, ListDeeds.TURN, next));
        }
        if (list.options().size() > MOST) {
            turns.add(button(list, "list.find", ListDeeds.FIND, place));
        }
        if (!place.typed().isEmpty() && !isNone) {
            turns.add(button(list, "list.all", ListDeeds.TURN, new ListPlace(0, "")));
        }
        if (!turns.isEmpty()) {
            rows.add(turns);
        }
        return rows;
    }

    private static List<Control.Option> found(LongList list, String typed) {
        return typed.isEmpty()
                ? list.options()
                : NameSearch.over(list.options(), list.called()).find(typed, one -> true).stream()
                        .map(NameSearch.Hit::thing)
                        .toList();
    }

    private String label(LongList list, String typed, boolean isNone) {
        if (typed.isEmpty()) {
            return list.label();
        }
        String key = isNone ? "list.none" : "list.found";
        String label = texts.plain(language, key, Map.of("typed", typed, "label", list.label()));
        return label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private Button button(LongList list, String key, String deed, ListPlace to) {
        String what = texts.plain(language, key);
        String label =
                isOne
                        ? what
                        : texts.plain(
                                language, "list.of", Map.of("what", what, "label", list.label()));
        Map<String, String> with = new HashMap<>();
        with.put(ListDeeds.LIST, list.name());
        with.put(ListDeeds.PAGE, Integer.toString(to.page()));
        with.put(ListDeeds.TYPED, to.typed());
        return offers.button(label, Style.PLAIN, deed, with);
    }
}
