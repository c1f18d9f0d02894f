package dev.korchma.bot.lists;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.text.NameSearch.Called;
import java.util.List;
import java.util.function.Function;

/**
 * Entries to pick one from, as many as there are.
 *
 * @param name of the list within its view: letters and dashes
 * @param label what is picked, as people read it
 * @param called by what names an entry is found
 */
public record LongList(
        String name,
        String label,
        List<Control.Option> options,
        Function<Control.Option, Called> called) {

    public LongList {
        options = List.copyOf(options);
    }

    /** One whose entries are found by their labels. */
    public static LongList of(String name, String label, List<Control.Option> options) {
        return new LongList(
                name, label, options, one -> new Called(List.of(one.label()), List.of()));
    }
}
