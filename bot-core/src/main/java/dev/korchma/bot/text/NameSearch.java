package dev.korchma.bot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param parts the whole of it, then its longer words
     * @param order its place among all names in the order of the alphabet
     */
    private record Name(String name, boolean isAlias, List<Part> parts, int order) {

        static Name of(String name, boolean isAlias, Map<String, Integer> orders) {
            String folded = Typed.folded(name);
            List<Part> parts = new ArrayList<>(List.of(Part.of(folded)));
            for (String word : folded.split("[\\s-]+", -1)) {
                if (word.length() >= LEAST_MISTYPED && word.length() < folded.length()) {
                    parts.add(Part.of(word));
                }
            }
            return new Name(
                    name, isAlias, List.copyOf(parts), orders.getOrDefault(folded, orders.size()));
        }

        String folded() {
            return parts.getFirst().text();
        }
    }

    /**
     * @param letters which letters it has, as {@link NameSearch#letters} says
     */
    private record Part(String text, long letters) {
        static Part of(String text) {
            return new Part(text, NameSearch.letters(text));
        }
    }

    /**
     * @param key the less, the better of those that are as close
     */
    private record Ranked<T>(Hit<T> hit, int slips, long key) {}

    private NameSearch(List<Known<T>> all) {
        this.all = all;
    }

    public static <T> NameSearch<T> over(List<T> things, Function<T, Called> called) {
        List<Called> names = things.stream().map(called).toList();
        Map<String, Integer> orders = new HashMap<>();
        names.stream()
                .flatMap(one -> Stream.of(one.names(), one.aliases()))
                .flatMap(List::stream)
                .map(Typed::folded)
                .sorted()
                .forEach(name -> orders.putIfAbsent(name, orders.size()));
        List<Known<T>> all = new ArrayList<>();
        for (int at = 0; at < things.size(); at++) {
            List<Name> own = new ArrayList<>();
            names.get(at).names().forEach(name -> own.add(Name.of(name, false, orders)));
            names.get(at).aliases().forEach(name -> own.add(Name.of(name, true, orders)));
            all.add(new Known<>(things.get(at), List.copyOf(own)));
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
                                .thenComparingLong(Ranked::key))
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
        Slips slips = new Slips(typed);
        List<Ranked<T>> near = new ArrayList<>();
        int least = typed.length();
        for (Known<T> known : all) {
            Name best = null;
            int fewest = least + 2;
            for (Name name : known.names()) {
                int found = slips(slips, typed.length(), letters, name, fewest - 1);
                if (found >= 0) {
                    best = name;
                    fewest = found;
                }
            }
            if (best != null && wanted.test(known.thing())) {
                near.add(ranked(known.thing(), Closeness.MISTYPED, best, fewest));
                least = Math.min(least, fewest);
            }
        }
        int nearest = least;
        return near.stream().filter(one -> one.slips() <= nearest + 1).toList();
    }

    private static <T> Ranked<T> ranked(T thing, Closeness closeness, Name name, int slips) {
        long key = name.isAlias() ? MOST : 0;
        return new Ranked<>(
                new Hit<>(thing, closeness, name.name(), name.isAlias()),
                slips,
                (key + slips) * Integer.MAX_VALUE + name.order());
    }

    /** How many slips are in what was typed; -1 when it is another word or more than wanted. */
    private static int slips(Slips slips, int typed, long letters, Name name, int most) {
        int fewest = -1;
        int allowed = most;
        for (Part part : name.parts()) {
            int found = slips(slips, typed, letters, part, allowed);
            if (found >= 0) {
                fewest = found;
                allowed = found - 1;
            }
        }
        return fewest;
    }

    /** Compared with the whole word, or with its beginning while it is being typed. */
    private static int slips(Slips slips, int typed, long letters, Part part, int most) {
        int length = part.text().length();
        int allowed = Math.min(most, Nearest.most(length));
        // Each letter it has not is a slip: most words end here.
        if (Long.bitCount(letters & ~part.letters()) > allowed) {
            return -1;
        }
        int whole = slips.in(part.text(), length, allowed);
        if (whole >= 0 || length <= typed) {
            return whole;
        }
        int beginning = slips.in(part.text(), typed, Math.min(most - 1, Nearest.most(typed)));
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
