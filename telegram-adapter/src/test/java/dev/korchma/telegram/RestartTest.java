package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was asked before the program ended is understood after it began again. */
class RestartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static TestTelegram telegram;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @Test
    void questionOfAFormIsAnsweredAfterARestart() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        Presence there = max.in(group);
        there.says("/roll");
        Seen question = there.awaits(Seen::asksReply);
        telegram.stop();
        int answer = there.replies(question, "3d6");
        telegram.begin();
        assertThat(there.awaits(seen -> seen.replyTo() == answer).text()).contains("3d6");
    }

    @Test
    void inAPrivateChatTheNextLineAnswersTheQuestion() {
        TelegramPerson max = telegram.person("Max", "en");
        max.starts();
        Presence there = max.privately();
        there.says("/roll");
        there.awaits(Seen::asksReply);
        telegram.restart();
        there.says("4d8");
        there.awaits("4d8 (");
    }

    @Test
    void optionOfASelectIsUnderstoodAfterARestart() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        var select =
                new Control.Select(
                        "k1.1.1.0.0", "Whom?", List.of(new Control.Option("g", "Goblin", "")));
        View view =
                View.of(View.Tone.PLAIN)
                        .text(Rich.plain("Choose"))
                        .controls(List.of(select))
                        .build();
        var place = Place.channel("telegram", Long.toString(group.id()));
        assertThat(telegram.bean(TelegramPlatform.class).post(place, view, "select-1")).isNotNull();
        Seen shown = max.in(group).awaits("Choose");
        SelectCode code =
                SelectCode.read(shown.button("Goblin").orElseThrow().data()).orElseThrow();
        telegram.restart();
        assertThat(telegram.bean(SelectRows.class).picked(code))
                .contains(new SelectRows.Picked("k1.1.1.0.0", "g"));
        assertThat(max.in(group).press(shown, "Goblin").awaitAnswer(PATIENCE)).isPresent();
    }

    @Test
    void menusAreSetOnceAndNotAtEveryStart() {
        TelegramPerson lia = telegram.person("Лия", "ru");
        TelegramGroup group = telegram.peer().supergroup("Зал", lia).addBot();
        org.awaitility.Awaitility.await()
                .until(() -> telegram.peer().counters().calls("setMyCommands") >= 10);
        long before = telegram.peer().counters().calls("setMyCommands");
        assertThat(lia.commandsIn(group.id()))
                .anySatisfy(command -> {
                    assertThat(command.name()).isEqualTo("roll");
                    assertThat(command.description()).containsPattern("[а-я]");
                });
        telegram.restart();
        int roll = lia.in(group).says("/roll 1d6");
        lia.in(group).awaits(seen -> seen.replyTo() == roll);
        assertThat(telegram.peer().counters().calls("setMyCommands")).isEqualTo(before);
        assertThat(telegram.peer().counters().calls("deleteWebhook")).isZero();
    }
}
