package dev.korchma.bot.board;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * One more round soon after something could not be shown, and later and later while that goes on: a
 * start finds its platforms a moment too early, an outage lasts.
 */
final class NextRound {

    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 16_000;

    private final Runnable round;
    private boolean due;
    private long pause = FIRST_MILLIS;
    private long last = System.nanoTime();

    NextRound(Runnable round) {
        this.round = round;
    }

    /** Something could not be shown just now. */
    synchronized void failed() {
        if (due) {
            return;
        }
        due = true;
        long quiet = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
        pause = quiet > 2 * LONGEST_MILLIS ? FIRST_MILLIS : pause;
        after(pause).execute(this::go);
        pause = Math.min(2 * pause, LONGEST_MILLIS);
    }

    private void go() {
        synchronized (this) {
            due = false;
            last = System.nanoTime();
        }
        try {
            round.run();
        } catch (RuntimeException databaseAway) {
            failed();
        }
    }

    private static Executor after(long millis) {
        return CompletableFuture.delayedExecutor(
                millis, TimeUnit.MILLISECONDS, Thread::startVirtualThread);
    }
}
