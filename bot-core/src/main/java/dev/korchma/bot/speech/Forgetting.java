package dev.korchma.bot.speech;

import dev.korchma.bot.board.Talk;
import dev.korchma.bot.schedule.Sweeper;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words are not kept for ever: the chats keep their messages, the bot forgets its copies. */
@Component
class Forgetting implements Sweeper {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Lines lines;
    private final Talk talk;

    Forgetting(Lines lines, Talk talk) {
        this.lines = lines;
        this.talk = talk;
    }

    @Override
    @Transactional
    public void sweep(Instant now) {
        lines.forgetBefore(now.minus(KEPT));
        talk.forgetBefore(LineDrawer.KIND, now.minus(KEPT));
    }
}
