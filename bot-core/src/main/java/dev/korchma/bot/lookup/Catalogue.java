package dev.korchma.bot.lookup;

import dev.korchma.bot.rulebooks.Library;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.NameSearch;
import dev.korchma.bot.text.NameSearch.Closeness;
import dev.korchma.bot.text.NameSearch.Hit;
import java.util.List;
import java.util.Set;

/**
 * Everything of one game that can be looked up, ready for searching by readers of one language.
 * Immutable.
 */
public final class Catalogue {

    private final NameSearch<Entry> search;

    private Catalogue(NameSearch<Entry> search) {
        this.search = search;
    }

    public static Catalogue of(Library library, PackTexts texts, Language language) {
        List<Entry> entries =
                library.shelves().values().stream()
                        .flatMap(shelf -> shelf.entries().stream().map(id -> new Entry(shelf, id)))
                        .toList();
        return new Catalogue(NameSearch.over(entries, entry -> texts.called(language, entry.id())));
    }

    /** What stands on these shelves and fits, the best first. */
    public List<Hit<Entry>> find(String typed, Set<Shelf> shelves) {
        return search.find(typed, entry -> shelves.contains(entry.shelf()));
    }

    /** Whether one of what was found is meant: it is the only one, or alone is called just so. */
    public static boolean isClear(List<Hit<Entry>> found) {
        return found.size() == 1
                || (found.size() > 1
                        && found.getFirst().closeness() == Closeness.WHOLE
                        && found.get(1).closeness() != Closeness.WHOLE);
    }
}
