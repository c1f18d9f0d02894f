package dev.korchma.peers.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which things changed since somebody looked last; each of them once, however often it changed.
 * Guarded by the lock of whoever owns it.
 *
 * @param <T> names a thing; equal for the same one
 */
public final class Chronicle<T> {

    private final NavigableMap<Long, T> inOrder = new TreeMap<>();
    private final Map<T, Long> numbers = new HashMap<>();
    private long last;

    /** This has just changed. */
    public void note(T thing) {
        Long before = numbers.put(thing, ++last);
        if (before != null) {
            inOrder.remove(before);
        }
        inOrder.put(last, thing);
    }

    /** The number of the latest change, 0 when there was none. */
    public long last() {
        return last;
    }

    /** What changed after the change of that number, the latest change last. */
    public List<T> after(long number) {
        return List.copyOf(inOrder.tailMap(number, false).values());
    }
}
