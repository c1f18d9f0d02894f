package dev.korchma.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Updates that were read but not confirmed to Telegram. Asking for a number confirms everything
 * before it, so the number asked for stays at the oldest update the bot has not dealt with. Order
 * is the order of arrival, never that of the numbers: they begin anew at any number after a quiet
 * week. Used by one thread.
 */
final class Window {

    private static final int TRIES = 5;

    /** An update on its way through the bot. */
    private static final class Entry {
        private final long since = System.nanoTime();
        private CompletableFuture<Void> settled;
        private int failures;
        private boolean again;

        Entry(CompletableFuture<Void> settled) {
            this.settled = settled;
        }
    }

    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private final long patienceNanos;
    private @Nullable Integer confirmed;

    /**
     * @param patienceNanos after so long an update counts as dealt with whatever happens to it
     */
    Window(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    /** Whether the bot has not seen this update yet, or wants to see it once more. */
    boolean wants(int id) {
        Entry entry = entries.get(id);
        return entry == null || entry.again;
    }

    void add(int id, CompletableFuture<Void> settled) {
        Entry entry = entries.computeIfAbsent(id, _ -> new Entry(settled));
        entry.settled = settled;
        entry.again = false;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How often the oldest update failed that is to be tried once more; 0 when none is. */
    int failures() {
        if (entries.isEmpty()) {
            return 0;
        }
        Entry oldest = entries.values().iterator().next();
        return oldest.again ? oldest.failures : 0;
    }

    /** Forgets what was dealt with, up to the first that was not. */
    void advance() {
        var oldestFirst = entries.entrySet().iterator();
        while (oldestFirst.hasNext()) {
            var oldest = oldestFirst.next();
            if (!isDealtWith(oldest.getValue())) {
                return;
            }
            confirmed = oldest.getKey() + 1;
            oldestFirst.remove();
        }
    }

    private boolean isDealtWith(Entry entry) {
        if (System.nanoTime() - entry.since > patienceNanos) {
            return true;
        }
        if (!entry.settled.isDone() || entry.again) {
            return false;
        }
        if (entry.settled.isCompletedExceptionally() && entry.failures < TRIES) {
            entry.failures++;
            entry.again = true;
            return false;
        }
        return true;
    }

    /**
     * What to ask Telegram for, null when it knows of everything the bot has dealt with: then it
     * gives its oldest, whatever its number.
     */
    @Nullable Integer offset() {
        return entries.isEmpty() ? confirmed : entries.keySet().iterator().next();
    }

    /** Telegram answered a call with this offset and so knows of everything before it. */
    void told(@Nullable Integer offset) {
        if (offset != null && offset.equals(confirmed)) {
            confirmed = null;
        }
    }

    /** Waits until everything is dealt with, for a while. */
    void await(long millis) {
        var _ =
                CompletableFuture.allOf(
                                entries.values().stream()
                                        .map(entry -> entry.settled)
                                        .toArray(CompletableFuture<?>[]::new))
                        .completeOnTimeout(null, millis, TimeUnit.MILLISECONDS)
                        .handle((_, _) -> true)
                        .join();
    }
}
