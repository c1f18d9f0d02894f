package dev.korchma.benchmarks.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long people waited for the first response, and how often for nothing. */
final class Tally {

    private static final long MOST_MICROS = 60_000_000;

    private final Histogram all = new ConcurrentHistogram(MOST_MICROS, 3);
    private final Map<String, Histogram> kinds = new ConcurrentHashMap<>();
    private final LongAdder silent = new LongAdder();
    private final LongAdder stuck = new LongAdder();

    void answered(String what, long nanos) {
        long micros = Math.clamp(nanos / 1_000, 0, MOST_MICROS);
        all.recordValue(micros);
        kinds.computeIfAbsent(what, _ -> new ConcurrentHistogram(MOST_MICROS, 3))
                .recordValue(micros);
    }

    /** No response at all. */
    void silent(String what) {
        silent.increment();
        answered(what, MOST_MICROS * 1_000);
    }

    /** Answered, and no board showed what came of it. */
    void stuck() {
        stuck.increment();
    }

    long count() {
        return all.getTotalCount();
    }

    double millis(double percentile) {
        return all.getValueAtPercentile(percentile) / 1e3;
    }

    long laterThan(double seconds) {
        return all.getTotalCount() - all.getCountBetweenValues(0, (long) (seconds * 1e6));
    }

    long failed() {
        return silent.sum() + stuck.sum();
    }

    /** Each kind of act with its share and its percentiles, for whoever wants to know more. */
    String byKind() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(kinds)
                .forEach((kind, histogram) ->
                        text.append(
                                "%s %.0f %%: p50 %.1f ms, p99 %.1f ms, most %.0f ms; "
                                        .formatted(
                                                kind,
                                                100.0 * histogram.getTotalCount() / count(),
                                                histogram.getValueAtPercentile(50) / 1e3,
                                                histogram.getValueAtPercentile(99) / 1e3,
                                                histogram.getMaxValue() / 1e3)));
        return text.append("no answer %d, no board %d".formatted(silent.sum(), stuck.sum()))
                .toString();
    }
}
