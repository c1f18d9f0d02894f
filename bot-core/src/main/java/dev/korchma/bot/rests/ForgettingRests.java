package dev.korchma.bot.rests;

import dev.korchma.bot.board.Talk;
import dev.korchma.bot.schedule.Sweeper;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a card showed of a rest is not kept for ever: what it did stands in the journal. */
@Component
class ForgettingRests implements Sweeper {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Occasions occasions;
    private final Talk views;

    ForgettingRests(Occasions occasions, Talk views) {
        this.occasions = occasions;
        this.views = views;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        views.forgetBefore(RestDrawer.KIND, now.minus(KEPT));
        occasions.forgetBefore(now.minus(KEPT));
    }
}
