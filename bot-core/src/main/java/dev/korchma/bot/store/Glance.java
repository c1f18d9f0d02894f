package dev.korchma.bot.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One look at what is stored, for drawing several views of it: what was read in it once is not read
 * again. It may be as old as the beginning of the look, so how much should be shown at least has to
 * be known before that. Steps are taken from what is locked and never from a glance.
 */
public final class Glance {

    private static final ScopedValue<Glance> NOW = ScopedValue.newInstance();

    private final Map<Object, Object> seen = new HashMap<>();

    private Glance() {}

    /** Does something, on this thread alone, within one look. */
    public static void during(Runnable work) {
        ScopedValue.where(NOW, new Glance()).run(work);
    }

    /** Reads, or finds what was read under an equal key since the look began. */
    @SuppressWarnings("unchecked")
    static <T> T once(Record key, Supplier<T> read) {
        return NOW.isBound() ? (T) NOW.get().seen(key, read) : read.get();
    }

    private Object seen(Object key, Supplier<?> read) {
        Object before = seen.get(key);
        if (before != null) {
            return before;
        }
        Object now = read.get();
        seen.put(key, now);
        return now;
    }
}
