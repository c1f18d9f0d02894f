package dev.korchma.peers.discord.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The peer's time: the machine's, plus what a test skipped. It never goes back. */
public final class PeerClock {

    private final AtomicLong skippedMillis = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The time now, in milliseconds since 1970. */
    public long millis() {
        return System.currentTimeMillis() + skippedMillis.get();
    }

    /** The time now. */
    public Instant now() {
        return Instant.ofEpochMilli(millis());
    }

    /** Skips time; whatever expires in between has expired when this returns. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + by);
        }
        skippedMillis.addAndGet(by.toMillis());
        listeners.forEach(Runnable::run);
    }

    /** Calls {@code listener} after each skip. */
    public void onAdvance(Runnable listener) {
        listeners.add(listener);
    }
}
