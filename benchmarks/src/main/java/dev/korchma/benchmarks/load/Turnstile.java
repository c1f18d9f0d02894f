package dev.korchma.benchmarks.load;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** When the next act is due: at once, or so many a second whatever the bot does. */
final class Turnstile {

    private final long everyNanos;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    private Turnstile(long everyNanos) {
        this.everyNanos = everyNanos;
    }

    /** Whoever is ready acts. */
    static Turnstile open() {
        return new Turnstile(0);
    }

    static Turnstile perSecond(int acts) {
        return new Turnstile(1_000_000_000L / acts);
    }

    /**
     * Waits until the caller may act.
     *
     * @return the moment the act was due, by {@link System#nanoTime}: what keeps it waiting beyond
     *     counts as the bot's
     */
    long pass() {
        if (everyNanos == 0) {
            return System.nanoTime();
        }
        long due = next.getAndAdd(everyNanos);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
