package dev.korchma.telegram;

import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Asks Telegram for updates, one long poll after the other, and never gives up: nothing a handler,
 * the network or Telegram does ends it. An update is confirmed when the bot has dealt with it. Of
 * several instances only the one with the lease asks; what was not confirmed when it lost the lease
 * is told to the next.
 */
@OnTelegram
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_DEALING = Duration.ofMinutes(2);
    private static final long DEALING_MILLIS = 250;
    private static final long STANDING_BY_MILLIS = 250;
    private static final int BATCH = 100;

    /** So many tries last longer than the lease does without the database they may wait for. */
    private static final int MOST_DOUBLINGS = 3;

    private final Clients clients;
    private final Calls calls;
    private final Reception reception;
    private final Pulse pulse;
    private final Lease lease;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Window window = new Window(LONGEST_DEALING.toNanos());
    private long fence;
    private boolean isFirst;
    private Duration pause = SHORTEST_PAUSE;
    private boolean webhookRemoved;

    Intake(Clients clients, Calls calls, Reception reception, Pulse pulse, Lease lease) {
        this.clients = clients;
        this.calls = calls;
        this.reception = reception;
        this.pulse = pulse;
        this.lease = lease;
    }

    void start() {
        lease.start(clients::hangUp);
        Thread.ofVirtual().name("telegram-intake").start(this::run);
    }

    /** Stops taking updates; what is under way has a few seconds. */
    void stop() {
        stopping.countDown();
        clients.hangUp();
        try {
            var _ = stopped.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        lease.stop();
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try {
                if (isOurs()) {
                    round();
                } else {
                    var _ = stopping.await(STANDING_BY_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException hurried) {
                stopping.countDown();
            } catch (TelegramAway away) {
                if (stopping.getCount() > 0 && lease.fence() == fence) {
                    pulse.trouble(away.why() + "; trying again.");
                    rest(pause);
                }
            } catch (RuntimeException | Error broken) {
                LOG.error("The intake of updates stumbled and goes on", broken);
                rest(pause);
            }
        }
        window.await(4_000);
        stopped.countDown();
    }

    /** A new term begins with what Telegram was not told before, whoever should have told it. */
    private boolean isOurs() {
        long now = lease.fence();
        if (now != fence) {
            window = new Window(LONGEST_DEALING.toNanos());
            fence = now;
            isFirst = true;
        }
        return now != 0;
    }

    private void round() {
        Integer offset = window.offset();
        Answer<List<Update>> answer = poll(offset);
        if (lease.fence() != fence) {
            // Another instance may have been told the same, and more, since we asked.
            return;
        }
        isFirst = false;
        switch (answer) {
            case Done<List<Update>>(List<Update> news) -> {
                window.told(offset);
                pulse.heard();
                pause = SHORTEST_PAUSE;
                news.forEach(this::take);
                deal();
            }
            case Refused<List<Update>>(Refusal why) -> refused(why);
            case Overtaken<List<Update>> _ -> {}
        }
    }

    private Answer<List<Update>> poll(@Nullable Integer offset) {
        GetUpdates asking =
                GetUpdates.builder()
                        .offset(offset)
                        .limit(BATCH)
                        .timeout(patience())
                        .allowedUpdates(Decoding.WANTED)
                        .build();
        return Calls.through(clients.polls(), client -> client.execute(asking));
    }

    /**
     * Seconds to wait for news; the first poll, and one after trouble, only tells that all is well.
     */
    private int patience() {
        boolean quiet = window.isEmpty() && !isFirst && !pulse.isTroubled();
        return quiet ? (int) Clients.POLL.toSeconds() : 0;
    }

    private void take(Update update) {
        int id = update.getUpdateId();
        if (!window.wants(id)) {
            return;
        }
        try {
            window.add(id, reception.take(update));
        } catch (RuntimeException broken) {
            LOG.error("An update could not be taken in and is tried again", broken);
            window.add(id, CompletableFuture.failedFuture(broken));
        }
    }

    /** A slow chat must not keep the others waiting: after a moment the next poll goes out. */
    private void deal() {
        window.await(DEALING_MILLIS);
        window.advance();
        int failures = window.failures();
        if (failures > 0) {
            rest(SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
        }
    }

    private void refused(Refusal why) {
        if (why.kind() == Refusal.Kind.ANOTHER_READER && !webhookRemoved) {
            // Left by an earlier run with a webhook; keeps what waits.
            webhookRemoved = true;
            calls.now(DeleteWebhook.builder().dropPendingUpdates(false).build());
        }
        pulse.trouble(
                switch (why.kind()) {
                    case ANOTHER_READER ->
                            "Another program reads this Telegram bot's updates: stop it, or give"
                                    + " each its own bot.";
                    case WRONG_TOKEN ->
                            "Telegram does not accept the token any more: set the new one and"
                                    + " start again.";
                    default -> "Telegram refuses to give updates (" + why.code() + ").";
                });
        rest(why.kind() == Refusal.Kind.OTHER ? pause : LONGEST_PAUSE.dividedBy(6));
    }

    private void rest(Duration time) {
        try {
            var _ = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
