package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.korchma.peers.telegram.delivery.Limits;
import dev.korchma.peers.telegram.world.PeerClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** How fast the bot may speak, on a clock that stands. */
class PaceTest {

    private final TelegramPeer peer =
            TelegramPeer.start(
                    TelegramOptions.usual()
                            .limits(Limits.strict())
                            .clock(PeerClock.standing(Instant.parse("2026-11-21T12:00:00Z"))));
    private final TelegramPerson ann = peer.person("Ann", "en");
    private final Bot bot = new Bot(peer);

    @AfterEach
    void stop() {
        peer.close();
    }

    @Test
    void aChatTakesOneMessageASecond() {
        ann.starts();
        say(ann.id());
        assertThat(retryAfter(ann.id())).isEqualTo(1);
        peer.clock().advance(Duration.ofSeconds(1));
        say(ann.id());
    }

    @Test
    void aGroupTakesTwentyMessagesAMinute() {
        var group = peer.supergroup("Friday", ann).addBot();
        int said = 0;
        while (retryAfter(group.id()) == 0) {
            said++;
            peer.clock().advance(Duration.ofSeconds(1));
        }
        // The minute's twenty, and what flowed back while the seconds passed.
        assertThat(said).isBetween(20, 31);
        int wait = retryAfter(group.id());
        assertThat(wait).isPositive();
        peer.clock().advance(Duration.ofSeconds(wait));
        say(group.id());
    }

    @Test
    void theBotSaysThirtyThingsASecondInAll() {
        for (int i = 0; i < 30; i++) {
            var person = peer.person("P" + i);
            person.starts();
            say(person.id());
        }
        ann.starts();
        assertThat(retryAfter(ann.id())).isEqualTo(1);
    }

    private void say(long chat) {
        bot.does(SendMessage.builder().chatId(chat).text("hello").build());
    }

    /** The seconds to wait, 0 when it was said. */
    private int retryAfter(long chat) {
        var thrown =
                catchThrowable(() ->
                        bot.client.execute(
                                SendMessage.builder().chatId(chat).text("hello").build()));
        if (thrown == null) {
            return 0;
        }
        assertThat(thrown).isInstanceOf(TelegramApiRequestException.class);
        var refused = (TelegramApiRequestException) thrown;
        assertThat(refused.getErrorCode()).isEqualTo(429);
        return refused.getParameters().getRetryAfter();
    }
}
