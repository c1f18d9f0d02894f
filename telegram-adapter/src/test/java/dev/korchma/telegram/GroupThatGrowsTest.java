package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group becomes a supergroup in the middle of a fight: what belongs to it comes along. */
class GroupThatGrowsTest {

    private static TestTelegram telegram;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    private static List<String> spaces(TelegramGroup group) {
        return telegram.bean(JdbcClient.class)
                .sql("select space_id::text from place where front = 'telegram' and id = ?")
                .param(Long.toString(group.id()))
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void fightGoesOnInTheSupergroupAndTheTavernIsTheSame() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramGroup small = telegram.peer().group("Small", max).addBot().join(lia);
        lia.in(small).says("/roll 1d20");
        max.in(small).says("/duel_user Lia");
        Seen challenge = max.in(small).awaits(seen -> seen.button("ccept").isPresent());
        List<String> before = spaces(small);
        assertThat(before).hasSize(1);

        TelegramGroup large = small.migrate();
        await().atMost(Duration.ofSeconds(10)).until(() -> spaces(large).equals(before));
        assertThat(spaces(small)).isEmpty();

        var pressed = lia.in(small).press(challenge, "ccept");
        assertThat(pressed.awaitAnswer(Duration.ofSeconds(5))).isPresent();
        max.in(large).awaits(seen -> !seen.keyboard().isEmpty());
        int roll = max.in(large).says("/roll 1d4");
        max.in(large).awaits(seen -> seen.replyTo() == roll);
        assertThat(spaces(large)).isEqualTo(before);
    }
}
