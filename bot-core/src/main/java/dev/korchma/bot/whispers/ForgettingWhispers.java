package dev.korchma.bot.whispers;

import dev.korchma.bot.schedule.Sweeper;
import dev.korchma.bot.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A letter that was delivered is kept by whoever got it; one nobody can get waits a month. */
@Component
class ForgettingWhispers implements Sweeper {

    private static final Duration DELIVERED = Duration.ofDays(1);
    private static final Duration WAITING = Duration.ofDays(30);

    private final WhisperRows rows;
    private final Outbox outbox;

    ForgettingWhispers(WhisperRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        rows.forgetBefore(now.minus(WAITING));
        outbox.forgetBefore(now.minus(DELIVERED), now.minus(WAITING));
    }
}
