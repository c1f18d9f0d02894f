package dev.korchma.bot.schedule;

import dev.korchma.bot.board.Fading;
import dev.korchma.bot.board.Talk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nothing is kept for ever that no game needs: the chats keep their messages, the journal what was
 * decided, the bot forgets its copies.
 */
@Component
class FadingCards implements Sweeper {

    private static final Duration KEPT = Duration.ofDays(30);

    private final List<Fading> all;
    private final Talk views;

    FadingCards(List<Fading> all, Talk views) {
        this.all = all;
        this.views = views;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        Instant past = now.minus(KEPT);
        for (Fading one : all) {
            views.forgetBefore(one.kind(), past);
            one.forgetBefore(past);
        }
    }
}
