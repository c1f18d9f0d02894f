package dev.korchma.bot.lookup;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.NameSearch.Closeness;
import dev.korchma.bot.text.NameSearch.Hit;

/** How what was found is called in a list. */
final class Labels {

    private Labels() {}

    /** Its name, with the word it was found by where that is another one. */
    static String of(Hit<Entry> hit, PackWords words) {
        String name = words.name(hit.thing().id());
        boolean isPlain = hit.closeness() == Closeness.MISTYPED || hit.name().equals(name);
        return isPlain ? name : name + " · " + hit.name();
    }
}
