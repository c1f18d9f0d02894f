package dev.korchma.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One person before a screen of one platform, with a channel of their own to play in. */
abstract class Seat {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What people type. */
    enum Line {
        ROLL,
        HELP,
        CHALLENGE
    }

    private final LinkedBlockingQueue<Card> cards = new LinkedBlockingQueue<>();

    /** Completed with the {@link System#nanoTime} of the first response. */
    abstract CompletableFuture<Long> types(Line line);

    /** As {@link #types}, for a button that is or was on the screen. */
    abstract CompletableFuture<Long> presses(Card card, Card.Button button);

    /** A card was posted or redrawn; called by the peer. */
    void shown(Card card) {
        if (card.matters()) {
            cards.add(card);
        }
    }

    /** What was shown so far is of a duel that is past. */
    void lookAway() {
        cards.clear();
    }

    /** The next card that differs from the one acted upon; null when none comes. */
    @Nullable Card next(@Nullable Card after) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Card card = cards.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (card == null || after == null || !card.buttons().equals(after.buttons())) {
                return card;
            }
        }
    }
}
