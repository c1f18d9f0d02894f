package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which options somebody has taken one level after another. */
public final class Career {

    /** Of whoever plays a game that asks nothing at every level. */
    static final Career NONE = new Career(Map.of());

    /** A level nobody has. */
    static final int NEVER = Integer.MAX_VALUE;

    /** By what was asked the options taken, from the first level on. */
    private final Map<String, List<String>> taken;

    private final Map<String, Integer> levels = new HashMap<>();

    private Career(Map<String, List<String>> taken) {
        this.taken = taken;
        taken.values().forEach(all -> all.forEach(one -> levels.merge(one, 1, Integer::sum)));
    }

    /** A level about which nothing was decided is one more in what was taken last. */
    static Career of(Careers careers, Build build) {
        var taken = new LinkedHashMap<String, List<String>>();
        careers.places()
                .forEach((asks, places) -> {
                    var all = new ArrayList<String>();
                    String last = null;
                    for (var place : places.entrySet()) {
                        if (place.getKey() > build.level()) {
                            break;
                        }
                        var option = build.choices().get(place.getValue().id());
                        last = option == null ? last : option;
                        if (last != null) {
                            all.add(last);
                        }
                    }
                    taken.put(asks, all);
                });
        return new Career(taken);
    }

    /** How many levels were taken in an option. */
    public int in(String option) {
        return levels.getOrDefault(option, 0);
    }

    /** Whether a level was one in this option. */
    boolean tookAt(int level, String option) {
        for (var all : taken.values()) {
            if (level <= all.size() && all.get(level - 1).equals(option)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two levels were taken in the same. */
    boolean isAlike(int one, int other) {
        for (var all : taken.values()) {
            var first = one <= all.size() ? all.get(one - 1) : "";
            var second = other <= all.size() ? all.get(other - 1) : "";
            if (!first.equals(second)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first level was one in this option. */
    boolean began(String option) {
        for (var all : taken.values()) {
            if (!all.isEmpty() && all.getFirst().equals(option)) {
                return true;
            }
        }
        return false;
    }

    /** What was taken for what is asked, in the order in which it was begun. */
    public Set<String> all(String asks) {
        return new LinkedHashSet<>(taken.getOrDefault(asks, List.of()));
    }

    /** What was taken before a level. */
    List<String> before(String asks, int level) {
        var all = taken.getOrDefault(asks, List.of());
        return all.subList(0, Math.min(level - 1, all.size()));
    }

    /** At which level an option was taken for this time, or {@link #NEVER}. */
    private static int reached(List<String> all, String option, int times) {
        int left = times;
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).equals(option) && --left == 0) {
                return at + 1;
            }
        }
        return NEVER;
    }

    /** At which level something came so far as a choice asks, or {@link #NEVER}. */
    int reached(Pace.Within pace, int times) {
        var whole = taken.get(pace.of());
        if (whole != null) {
            return new LinkedHashSet<>(whole)
                    .stream()
                            .map(option -> reached(whole, option, times))
                            .sorted()
                            .skip(pace.nth() - 1L)
                            .findFirst()
                            .orElse(NEVER);
        }
        if (!pace.taken().holds(began(pace.of()))) {
            return NEVER;
        }
        int first = NEVER;
        for (var all : taken.values()) {
            first = Math.min(first, reached(all, pace.of(), times));
        }
        return first;
    }
}
