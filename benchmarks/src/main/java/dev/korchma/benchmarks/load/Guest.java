package dev.korchma.benchmarks.load;

import dev.korchma.benchmarks.load.Seat.Line;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Plays duels against the computer, one after the other, and rolls and asks for help in between: 70
 * % of the acts belong to a duel, 25 % are rolls. Does nothing before the last act was answered and
 * the board shows what came of it.
 */
final class Guest implements Runnable {

    private static final int ROLLS = 25;
    private static final int HELPS = 5;
    private static final long PATIENCE_SECONDS = 20;

    private final Seat seat;
    private final Turnstile turnstile;
    private final Tally tally;
    private final Random random;
    private @Nullable Card card;
    private volatile boolean leaving;

    Guest(Seat seat, Turnstile turnstile, Tally tally, long seed) {
        this.seat = seat;
        this.turnstile = turnstile;
        this.tally = tally;
        this.random = new Random(seed);
    }

    void leave() {
        leaving = true;
    }

    @Override
    public void run() {
        try {
            while (!leaving) {
                act(turnstile.pass());
            }
        } catch (InterruptedException thrownOut) {
            Thread.currentThread().interrupt();
        }
    }

    private void act(long due) throws InterruptedException {
        int what = random.nextInt(100);
        if (what < ROLLS) {
            heard("roll", due, seat.types(Line.ROLL));
        } else if (what < ROLLS + HELPS) {
            heard("help", due, seat.types(Line.HELP));
        } else {
            duel(due);
        }
    }

    private void duel(long due) throws InterruptedException {
        Card now = card;
        if (now == null) {
            seat.lookAway();
            heard("challenge", due, seat.types(Line.CHALLENGE));
        } else {
            heard("button", due, seat.presses(now, button(now)));
        }
        Card next = seat.next(now);
        if (next == null) {
            tally.stuck();
        }
        card = next == null || next.isEnd() ? null : next;
    }

    /** Now and then somebody ends the turn with something left to do. */
    private Card.Button button(Card now) {
        return random.nextInt(10) == 0 ? now.endTurn() : now.best();
    }

    private void heard(String what, long due, CompletableFuture<Long> response)
            throws InterruptedException {
        try {
            long at = response.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            tally.answered(what, at - due);
        } catch (TimeoutException silence) {
            tally.silent(what);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
