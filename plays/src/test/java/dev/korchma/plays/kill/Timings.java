package dev.korchma.plays.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long something took, each time. */
public final class Timings {

    private final List<Duration> all = new ArrayList<>();

    public void add(Duration time) {
        all.add(time);
    }

    public int count() {
        return all.size();
    }

    /** In words, with a dash for what was never measured. */
    public String words() {
        List<Duration> sorted = all.stream().sorted().toList();
        String median = sorted.isEmpty() ? "-" : seconds(sorted.get(sorted.size() / 2));
        String longest =
                all.stream().max(Comparator.naturalOrder()).map(Timings::seconds).orElse("-");
        return median + " at the median, " + longest + " at most";
    }

    private static String seconds(Duration time) {
        return "%.2f s".formatted(time.toMillis() / 1000.0);
    }
}
