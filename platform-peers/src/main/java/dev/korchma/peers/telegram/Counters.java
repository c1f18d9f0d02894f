package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.shape.Shapes;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.node.ObjectNode;

/** How often what was called, and how often it was refused. */
public final class Counters {

    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();
    private final LongAdder uploads = new LongAdder();

    void called(String method) {
        add(calls, method.toLowerCase(Locale.ROOT));
    }

    void uploaded(int files) {
        uploads.add(files);
    }

    void refused(int code) {
        add(refusals, Integer.toString(code));
    }

    /** Calls of a method so far, its name in any case. */
    public long calls(String method) {
        var counted = calls.get(method.toLowerCase(Locale.ROOT));
        return counted == null ? 0 : counted.sum();
    }

    /** Files sent as bytes so far. */
    public long uploads() {
        return uploads.sum();
    }

    /** Calls refused with a code so far. */
    public long refusals(int code) {
        var counted = refusals.get(Integer.toString(code));
        return counted == null ? 0 : counted.sum();
    }

    ObjectNode shape() {
        var shape = Shapes.object();
        new TreeMap<>(calls).forEach((m, n) -> shape.withObject("calls").put(m, n.sum()));
        new TreeMap<>(refusals).forEach((c, n) -> shape.withObject("refusals").put(c, n.sum()));
        return shape;
    }

    private static void add(Map<String, LongAdder> to, String key) {
        to.computeIfAbsent(key, fresh -> new LongAdder()).increment();
    }
}
