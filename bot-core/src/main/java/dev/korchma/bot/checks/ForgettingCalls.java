package dev.korchma.bot.checks;

import dev.korchma.bot.board.Talk;
import dev.korchma.bot.schedule.Sweeper;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls nobody looks at any more are forgotten with their cards. */
@Component
class ForgettingCalls implements Sweeper {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Calls calls;
    private final Talk views;

    ForgettingCalls(Calls calls, Talk views) {
        this.calls = calls;
        this.views = views;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        views.forgetBefore(CallDrawer.KIND, now.minus(KEPT));
        calls.forgetBefore(now.minus(KEPT));
    }
}
