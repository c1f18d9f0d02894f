package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.peers.telegram.world.Right;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people at a table on Telegram see, with the real library and the real neutral bot. */
class EveningInAGroupTest {

    private static TestTelegram telegram;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @AfterEach
    void nothingAgainstTheBotApi() {
        assertThat(telegram.peer().violations()).isEmpty();
    }

    private static TelegramPerson person(String name, String language) {
        return telegram.peer().person(name, language);
    }

    @Test
    void rollIsAnsweredInTheGroupAsAReplyToWhoRolled() {
        TelegramPerson max = person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Table", max).addBot();
        int roll = max.in(group).says("/roll@korchma_test_bot 2d6+3");
        Seen answer = max.in(group).awaits(seen -> seen.replyTo() == roll);
        assertThat(answer.text()).contains("2d6");
        assertThat(answer.ephemeral()).isFalse();
    }

    @Test
    void commandToAnotherBotIsNotOurs() {
        TelegramPerson max = person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Table", max).addBot();
        int other = max.in(group).says("/roll@some_other_bot 2d6");
        int mine = max.in(group).says("/roll 1d4");
        max.in(group).awaits(seen -> seen.replyTo() == mine);
        assertThat(max.in(group).sees()).noneMatch(seen -> seen.replyTo() == other);
    }

    @Test
    void missingDiceAreAskedForAndTheReplyIsTheAnswer() {
        TelegramPerson lia = person("Лия", "ru");
        TelegramGroup group = telegram.peer().supergroup("Стол", lia).addBot();
        Presence there = lia.in(group);
        there.says("/roll");
        Seen question = there.awaits(Seen::asksReply);
        there.replies(question, "2к6");
        there.awaits(seen -> !seen.asksReply() && seen.text().contains("2d6"));
    }

    @Test
    void startIsWelcomedInThePersonsLanguage() {
        TelegramPerson lia = person("Лия", "ru");
        lia.starts();
        lia.privately().awaits("Добро пожаловать");
    }

    @Test
    void duelIsFoughtInATopicOfItsOwn() {
        TelegramPerson max = person("Max", "en");
        TelegramPerson lia = person("Lia", "en");
        TelegramGroup group =
                telegram.peer().forum("Hall", max).addBot().promoteBot(Right.MANAGE_TOPICS);
        group.join(lia);
        lia.in(group).says("/roll 1d20");
        max.in(group).says("/duel_user Lia");
        Seen challenge = max.in(group).awaits(seen -> seen.button("ccept").isPresent());
        assertThat(lia.in(group).press(challenge, "ccept").awaitAnswer(Duration.ofSeconds(5)))
                .isPresent();
        Seen board = max.in(group).awaits(seen -> seen.topic() != 0 && !seen.keyboard().isEmpty());
        assertThat(board.topic()).isPositive();
    }
}
