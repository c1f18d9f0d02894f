package dev.korchma.bot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by a few letters of any of their names, also mistyped ones. Made once for many
 * searches: what comparing needs is worked out beforehand.
 */
public final class NameSearch<T> {

    /** Shorter words would be near to everything. */
    private static final int LEAST_MISTYPED = 4;

    /** Longer than any name that was meant. */
    private static final int MOST = 64;

    private final List<Known<T>> all;

    /** How well what was typed fits a name, the best first. */
    public enum Closeness {
        WHOLE,
        BEGINS,
        BEGINS_A_WORD,
        INSIDE,
        MISTYPED
    }

    /**
     * What was found.
     *
     * @param name the one of its names that fits best
     * @param isAlias whether that is another word for it and no name
     */
    public record Hit<T>(T thing, Closeness closeness, String name, boolean isAlias) {}

    /**
     * What something is called.
     *
     * @param names in the languages, the reader's own first
     * @param aliases other words it is known by
     */
    public record Called(List<String> names, List<String> aliases) {
        public Called {
            names = List.copyOf(names);
            aliases = List.copyOf(aliases);
        }
    }

    private record Known<T>(T thing, List<Name> names) {}

    /**
     * A name, ready for comparing.
     *
     * @param letters which letters it has, as {@link #letters} says
     */
    private record Name(
            String name, boolean isAlias, String folded, List<String> words, long letters) {

        static Name of(String name, boolean isAlias) {
            String folded = Typed.folded(name);
            List<String> words =
                    Arrays.stream(folded.split("[\\s-]+", -1))
                            .filter(word -> word.length() >= LEAST_MISTYPED)
                            .filter(word -> word.length() < folded.length())
                            .toList();
            return new Name(name, isAlias, folded, words, NameSearch.letters(folded));
        }
    }

    private record Ranked<T>(Hit<T> hit, int changes, String folded) {}

    private NameSearch(List<Known<T>> all) {
        this.all = all;
    }

    public static <T> NameSearch<T> over(List<T> things, Function<T, Called> called) {
        List<Known<T>> all = new ArrayList<>();
        for (T thing : things) {
            Called names = called.apply(thing);
            all.add(
                    new Known<>(
                            thing,
                            Stream.concat(
                                            names.names().stream().map(it -> Name.of(it, false)),
                                            names.aliases().stream().map(it -> Name.of(it, true)))
                                    .toList()));
        }
        return new NameSearch<>(List.copyOf(all));
    }

    /**
     * Everything that fits, the best first, each once; everything there is where nothing was typed.
     * Mistyped names are only thought of where no name fits.
     */
    public List<Hit<T>> find(String typed, Predicate<T> wanted) {
        String folded = Typed.folded(typed);
        List<Ranked<T>> found = found(folded, wanted);
        if (found.isEmpty() && folded.length() >= LEAST_MISTYPED && folded.length() <= MOST) {
            found = mistyped(folded, wanted);
        }
        return found.stream()
                .sorted(
                        Comparator.comparing((Ranked<T> one) -> one.hit().closeness())
                                .thenComparing(one -> one.hit().isAlias())
                                .thenComparingInt(Ranked::changes)
                                .thenComparing(Ranked::folded))
                .map(Ranked::hit)
                .toList();
    }

    private List<Ranked<T>> found(String typed, Predicate<T> wanted) {
        List<Ranked<T>> found = new ArrayList<>();
        for (Known<T> known : all) {
            Name best = null;
            Closeness closest = null;
            for (Name name : known.names()) {
                Closeness closeness = fits(typed, name);
                if (closeness != null && (closest == null || closeness.compareTo(closest) < 0)) {
                    best = name;
                    closest = closeness;
                }
            }
            if (best != null && closest != null && wanted.test(known.thing())) {
                found.add(ranked(known.thing(), closest, best, 0));
            }
        }
        return found;
    }

    private static @Nullable Closeness fits(String typed, Name name) {
        int at = name.folded().indexOf(typed);
        if (at < 0) {
            return null;
        }
        if (at == 0) {
            return name.folded().length() == typed.length() && !name.isAlias()
                    ? Closeness.WHOLE
                    : Closeness.BEGINS;
        }
        return name.folded().contains(" " + typed) || name.folded().contains("-" + typed)
                ? Closeness.BEGINS_A_WORD
                : Closeness.INSIDE;
    }

    /** The nearest, and what is hardly further away. */
    private List<Ranked<T>> mistyped(String typed, Predicate<T> wanted) {
        long letters = letters(typed);
        List<Ranked<T>> near = new ArrayList<>();
        for (Known<T> known : all) {
            Name best = null;
            int least = Integer.MAX_VALUE;
            for (Name name : known.names()) {
                int changes = changes(typed, letters, name);
                if (changes >= 0 && changes < least) {
                    best = name;
                    least = changes;
                }
            }
            if (best != null && wanted.test(known.thing())) {
                near.add(ranked(known.thing(), Closeness.MISTYPED, best, least));
            }
        }
        int least = near.stream().mapToInt(Ranked::changes).min().orElse(0);
        return near.stream().filter(one -> one.changes() <= least + 1).toList();
    }

    private static <T> Ranked<T> ranked(T thing, Closeness closeness, Name name, int changes) {
        return new Ranked<>(
                new Hit<>(thing, closeness, name.name(), name.isAlias()), changes, name.folded());
    }

    /** How many letters are wrong; -1 when it is another word. */
    private static int changes(String typed, long letters, Name name) {
        // Each letter it has not is one that would have to change: most names end here.
        if (Long.bitCount(letters & ~name.letters()) > Nearest.most(name.folded()) + 1) {
            return -1;
        }
        int least = changes(typed, name.folded());
        for (String word : name.words()) {
            int changes = changes(typed, word);
            if (changes >= 0 && (least < 0 || changes < least)) {
                least = changes;
            }
        }
        return least;
    }

    /** Compared with the whole word, or with its beginning while it is being typed. */
    private static int changes(String typed, String word) {
        int whole = Nearest.changes(typed, word);
        if (whole >= 0 || word.length() <= typed.length()) {
            return whole;
        }
        int beginning = Nearest.changes(typed, word.substring(0, typed.length()));
        return beginning < 0 ? -1 : beginning + 1;
    }

    /** A bit for each letter; two letters may share one. */
    private static long letters(String text) {
        long letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters |= 1L << (text.charAt(at) % Long.SIZE);
        }
        return letters;
    }
}
