package dev.korchma.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets messages leave no faster than Telegram takes them: so many a second for the bot, one a
 * second and chat (three after a pause), twenty a minute and group. Answers go before boards and
 * boards before chatter; whoever waited long moves up. An edit that waits gives way to a newer edit
 * of the same message.
 */
@OnTelegram
class Pace {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final long MOVES_UP_AFTER = Duration.ofSeconds(10).toNanos();
    private static final long LOOK_AGAIN = Duration.ofMillis(200).toNanos();
    private static final int LANES_KEPT = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Ticket> waiting = new ArrayList<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Bucket all;
    private final boolean paced;

    Pace(TelegramSettings settings) {
        paced = settings.isPaced();
        int rate = paced ? settings.messagesPerSecond() : Lane.EVERYTHING;
        all =
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(rate).refillGreedy(rate, Duration.ofSeconds(1)))
                        .withNanosecondPrecision()
                        .build();
    }

    private static final class Ticket {
        private final Lane lane;
        private final Urgency urgency;
        private final @Nullable Object edits;
        private final long since = System.nanoTime();
        private boolean overtaken;

        Ticket(Lane lane, Urgency urgency, @Nullable Object edits) {
            this.lane = lane;
            this.urgency = urgency;
            this.edits = edits;
        }

        long rank(long now) {
            return urgency.rank() - (now - since) / MOVES_UP_AFTER;
        }
    }

    /**
     * Waits until a message to this chat may leave.
     *
     * @param edits what the message redraws; null for a new message
     * @return false when a newer edit of the same message came meanwhile
     * @throws TelegramAway when it would take longer than anybody wants to wait
     */
    boolean enter(String chat, Urgency urgency, @Nullable Object edits) {
        lock.lock();
        Ticket ticket = new Ticket(lane(chat), urgency, edits);
        try {
            overtake(ticket);
            waiting.add(ticket);
            while (!ticket.overtaken) {
                if (leaves(ticket)) {
                    return true;
                }
                long left = LONGEST_WAIT.toNanos() - (System.nanoTime() - ticket.since);
                if (left <= 0) {
                    throw new TelegramAway("too many messages wait for this chat", true);
                }
                var _ = changed.awaitNanos(Math.min(left, pause(ticket)));
            }
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TelegramAway("the bot stops", true);
        } finally {
            waiting.remove(ticket);
            changed.signalAll();
            lock.unlock();
        }
    }

    /** How many messages wait for their turn. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Telegram said how long this chat has to wait. */
    void hold(String chat, Duration pause) {
        lock.lock();
        try {
            lane(chat).hold(pause);
        } finally {
            lock.unlock();
        }
    }

    private void overtake(Ticket newer) {
        if (newer.edits == null) {
            return;
        }
        waiting.stream()
                .filter(older -> newer.edits.equals(older.edits))
                .forEach(older -> older.overtaken = true);
    }

    private boolean leaves(Ticket ticket) {
        if (next() != ticket || !all.tryConsume(1)) {
            return false;
        }
        ticket.lane.leave();
        return true;
    }

    private @Nullable Ticket next() {
        long now = System.nanoTime();
        return waiting.stream()
                .filter(ticket -> !ticket.overtaken && ticket.lane.pause() == 0)
                .min(
                        Comparator.<Ticket>comparingLong(ticket -> ticket.rank(now))
                                .thenComparingLong(ticket -> ticket.since))
                .orElse(null);
    }

    private long pause(Ticket ticket) {
        long lane = ticket.lane.pause();
        if (lane > 0) {
            return lane;
        }
        return next() == ticket
                ? Math.max(1, all.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                : LOOK_AGAIN;
    }

    private Lane lane(String chat) {
        if (lanes.size() > LANES_KEPT) {
            lanes.values().removeIf(Lane::isRested);
        }
        return lanes.computeIfAbsent(chat, id -> paced ? Lane.of(id) : Lane.free());
    }
}
