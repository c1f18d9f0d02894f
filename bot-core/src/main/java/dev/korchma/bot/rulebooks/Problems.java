package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything found wrong while one pack is read. */
final class Problems {

    /** More would help nobody. */
    private static final int MOST = 200;

    private final List<PackProblem> found;
    private final @Nullable Problems whole;
    private boolean cut;

    Problems() {
        found = new ArrayList<>();
        whole = null;
    }

    private Problems(Problems whole) {
        found = whole.found;
        this.whole = whole;
    }

    /** The same, for what is asked of those alone who wrote what is read. */
    Problems ofOwn() {
        return new Problems(this);
    }

    void add(Place place, String key) {
        add(place, key, Map.of(), null);
    }

    void add(Place place, String key, String name, String value) {
        add(place, key, Map.of(name, value), null);
    }

    void add(Place place, String key, Map<String, String> args, @Nullable String suggestion) {
        add(new PackProblem(place, "rulebooks.problem." + key, args, suggestion));
    }

    void add(PackProblem problem) {
        if (whole != null) {
            if (!problem.place().isBorrowed()) {
                whole.add(problem);
            }
            return;
        }
        if (found.contains(problem)) {
            return;
        }
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            cut = true;
        }
    }

    /** A name nobody declared, with the nearest that somebody did. */
    void unknown(Place place, String kind, String name, Collection<String> known) {
        var nearest = Nearest.to(name, known).orElse(null);
        add(place, "unknown-" + kind, Map.of("name", name), nearest);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order of the files; the last says so where there was more. */
    List<PackProblem> all() {
        var sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparing((PackProblem problem) -> problem.place().file())
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()));
        if (cut) {
            sorted.add(
                    new PackProblem(
                            sorted.getLast().place(),
                            PackProblem.CUT,
                            Map.of("most", "" + MOST),
                            null));
        }
        return List.copyOf(sorted);
    }
}
