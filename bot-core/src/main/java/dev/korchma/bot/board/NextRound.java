package dev.korchma.bot.board;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One more round soon after something could not be shown, and later and later while that goes on: a
 * start finds its platforms a moment too early, an outage lasts.
 */
final class NextRound implements AutoCloseable {

    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 16_000;

    private final Runnable round;
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofVirtual().factory(), new ThreadPoolExecutor.DiscardPolicy());
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
        var _ = timer.schedule(this::go, pause, TimeUnit.MILLISECONDS);
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

    /** No round comes any more: what it would look after is closed, too. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
