package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;

/**
 * Makes the controls of one state of a draft.
 *
 * @param moves the state they are offered in
 * @param lists of the same view
 */
record DraftControls(Offers offers, long moves, LongLists lists, Texts texts, PackWords words) {

    /** More than so many entries are a list instead of buttons. */
    private static final int MOST_BUTTONS = 12;

    /** Whether there are so few that each is a button. */
    static boolean isFew(List<?> entries) {
        return entries.size() <= MOST_BUTTONS;
    }

    Button button(String key, DraftDeed.Verb verb, String value, Style style) {
        return labelled(texts.plain(words.language(), key), verb, value, style);
    }

    Button labelled(String label, DraftDeed.Verb verb, String value, Style style) {
        return offers.button(label, style, DraftDeed.NAME, arguments(verb, value));
    }

    /** Asks for the name, and the hero is there. */
    Button name(String key) {
        return offers.button(
                texts.plain(words.language(), key),
                Style.PRIMARY,
                NamingButtons.NAME,
                Map.of(DraftDeed.MOVES, Long.toString(moves)));
    }

    /** Takes a ready-made hero under a name that is asked for. */
    Button renamed(String hero, String label) {
        return offers.button(
                label, Style.PLAIN, NamingButtons.READY, Map.of(DraftDeed.VALUE, hero));
    }

    private Map<String, String> arguments(DraftDeed.Verb verb, String value) {
        return Map.of(
                DraftDeed.MOVES, Long.toString(moves),
                DraftDeed.VERB, verb.name(),
                DraftDeed.VALUE, value);
    }

    /**
     * Entries to take one from: buttons where they are few, else a list page by page.
     *
     * @param label of the list
     */
    List<List<? extends Control>> oneOf(
            String label, List<Control.Option> entries, DraftDeed.Verb verb) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (isFew(entries)) {
            return List.of(
                    entries.stream()
                            .map(one -> labelled(one.label(), verb, one.value(), Style.PLAIN))
                            .toList());
        }
        return list(lists.alone(), label, entries, verb);
    }

    /** Entries to take one from, page by page. */
    List<List<? extends Control>> list(
            String label, List<Control.Option> entries, DraftDeed.Verb verb) {
        return list(lists, label, entries, verb);
    }

    private List<List<? extends Control>> list(
            LongLists in, String label, List<Control.Option> entries, DraftDeed.Verb verb) {
        Map<String, String> with =
                Map.of(
                        DraftDeed.MOVES, Long.toString(moves),
                        DraftDeed.VERB, verb.name(),
                        Choice.PICK_AS, DraftDeed.VALUE);
        LongList list =
                new LongList(
                        verb.name(),
                        label,
                        entries,
                        one -> words.pack().texts().called(words.language(), one.value()));
        return in.rows(list, DraftDeed.NAME, with);
    }
}
