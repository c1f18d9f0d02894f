package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.telegram.Faults.Effect;
import dev.korchma.peers.telegram.Faults.Where;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.peers.telegram.world.Right;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever happens, words for one person are seen by that person alone. */
class SecretsTest {

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

    @AfterEach
    void nothingAgainstTheBotApi() {
        assertThat(telegram.peer().violations()).isEmpty();
    }

    @Test
    void answerToAPressIsSeenInTheGroupByThePresserAlone() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramPerson eve = telegram.person("Eve", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot().join(lia, eve);
        lia.in(group).says("/roll 1d20");
        max.in(group).says("/duel_user @" + handle(lia));
        Seen challenge = max.in(group).awaits(seen -> seen.button("ccept").isPresent());

        var press = eve.in(group).press(challenge, "ccept");

        Seen told = eve.in(group).awaits(Seen::ephemeral);
        assertThat(told.text()).isNotBlank();
        assertThat(press.awaitAnswer(PATIENCE)).isPresent();
        assertThat(max.in(group).sees()).noneMatch(Seen::ephemeral);
        assertThat(lia.in(group).sees()).noneMatch(Seen::ephemeral);
    }

    @Test
    void typedSecretGoesToThePrivateChatAndTheGroupIsToldOnlyThat() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        max.starts();
        max.privately().awaits("Welcome");

        int typed = max.in(group).says("/roll 1d20 label:Stealth secret:me");

        max.privately().awaits("Stealth");
        Seen line = max.in(group).awaits(seen -> seen.replyTo() == typed);
        assertThat(line.text()).contains("private").doesNotContain("Stealth");
    }

    @Test
    void whoNeverStartedTheBotIsShownTheDoorAndNothingIsLost() {
        TelegramPerson lia = telegram.person("Лия", "ru");
        TelegramGroup group = telegram.peer().supergroup("Зал", lia).addBot();
        lia.in(group).says("/roll 1d20 label:Скрытность secret:me");
        Seen door = lia.in(group).awaits(seen -> !seen.keyboard().isEmpty());
        assertThat(door.keyboard().getFirst().getFirst().url())
                .startsWith("https://t.me/" + telegram.peer().bot().username() + "?start=");
        assertThat(door.text()).contains("Лия").doesNotContain("Скрытность");

        lia.starts("secret");

        lia.privately().awaits("Скрытность");
        assertThat(group(lia, group)).noneMatch(seen -> fromBot(seen, "Скрытность"));
    }

    @Test
    void secretQuestionOfAGroupIsAskedInPrivateAndTheGroupLearnsOnlyThat() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot().join(lia);
        max.starts();
        max.privately().awaits("Welcome");

        int typed = max.in(group).says("/roll secret:me");

        max.privately().awaits(Seen::asksReply);
        Seen line = max.in(group).awaits(seen -> seen.replyTo() == typed);
        assertThat(line.text()).contains("Max", "private");
        assertThat(line.asksReply()).isFalse();
        max.privately().says("3d6");
        max.privately().awaits("3d6 (");
        assertThat(group(lia, group)).noneMatch(seen -> fromBot(seen, "3d6"));
    }

    @Test
    void secretQuestionWaitsForThePrivateChatAndIsAskedThereOnce() {
        TelegramPerson lia = telegram.person("Лия", "ru");
        TelegramGroup group = telegram.peer().supergroup("Зал", lia).addBot();
        lia.in(group).says("/roll secret:me");
        Seen door = lia.in(group).awaits(seen -> !seen.keyboard().isEmpty());
        assertThat(door.text()).contains("Лия", "вопрос");

        lia.starts(payload(door));
        lia.privately().awaits(Seen::asksReply);
        lia.starts();
        lia.privately().says("4к8");

        lia.privately().awaits("4d8 (");
        assertThat(lia.privately().sees()).filteredOn(Seen::asksReply).hasSize(1);
        assertThat(group(lia, group)).noneMatch(seen -> fromBot(seen, "4d8"));
    }

    @Test
    void whatWaitedForThePrivateChatArrivesThereOnce() {
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", lia).addBot();
        lia.in(group).says("/roll 1d20 label:Stealth secret:me");
        Seen door = lia.in(group).awaits(seen -> !seen.keyboard().isEmpty());
        lia.in(group).says("/roll 1d20 label:Deception secret:me");
        int plain = lia.in(group).says("/roll 1d4");
        lia.in(group).awaits(seen -> seen.replyTo() == plain);

        lia.starts(payload(door));
        lia.privately().awaits("Stealth");
        lia.privately().awaits("Deception");
        lia.starts(payload(door));
        lia.privately().says("/roll 1d6 label:Last");
        lia.privately().awaits("Last");

        for (String told : List.of("Stealth", "Deception")) {
            assertThat(lia.privately().sees())
                    .filteredOn(seen -> seen.text().contains(told))
                    .hasSize(1);
        }
        assertThat(group(lia, group)).filteredOn(seen -> !seen.keyboard().isEmpty()).hasSize(1);
    }

    @Test
    void whereNothingElseIsOpenAWindowOverTheButtonTells() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramPerson eve = telegram.person("Eve", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot().join(lia, eve);
        lia.in(group).says("/roll 1d20");
        max.in(group).says("/duel_user @" + handle(lia));
        Seen challenge = max.in(group).awaits(seen -> seen.button("ccept").isPresent());
        telegram.peer()
                .faults()
                .next(1, new Where("sendMessage", group.id()), new Effect.Broken(400));

        var press = eve.in(group).press(challenge, "ccept");

        var answer = press.awaitAnswer(PATIENCE).orElseThrow();
        assertThat(answer.alert()).isTrue();
        assertThat(answer.text()).isNotBlank();
        assertThat(group(eve, group)).noneMatch(seen -> fromBot(seen, answer.text()));
        assertThat(eve.privately().sees()).isEmpty();
    }

    @Test
    void botThatRunsTheGroupWhispersThereEvenToWhatWasTyped() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot().join(lia);
        group.promoteBot(Right.MANAGE_TOPICS);

        max.in(group).says("/roll 1d20 label:Perception secret:me");

        max.in(group).awaits(seen -> seen.ephemeral() && seen.text().contains("Perception"));
        assertThat(group(lia, group)).noneMatch(seen -> fromBot(seen, "Perception"));
    }

    @Test
    void secretThatIsDeliveredTwiceIsToldOnce() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        group.promoteBot(Right.MANAGE_TOPICS);
        telegram.peer().faults().duplicateUpdates(1);
        max.in(group).says("/roll 1d20 label:Insight secret:me");
        max.in(group).awaits(seen -> seen.ephemeral() && seen.text().contains("Insight"));
        int later = max.in(group).says("/roll 1d4");
        max.in(group).awaits(seen -> seen.replyTo() == later);
        assertThat(max.in(group).sees())
                .filteredOn(seen -> seen.ephemeral() && seen.text().contains("Insight"))
                .hasSize(1);
    }

    /** What the client sends when the link of a button is followed. */
    private static String payload(Seen door) {
        String link = door.keyboard().getFirst().getFirst().url();
        return link.substring(link.indexOf("?start=") + 7);
    }

    private static boolean fromBot(Seen seen, String words) {
        return seen.from().equals("Korchma under test") && seen.text().contains(words);
    }

    private static List<Seen> group(TelegramPerson who, TelegramGroup group) {
        Presence there = who.in(group);
        return there.sees();
    }

    private static String handle(TelegramPerson who) {
        return who.name().toLowerCase(java.util.Locale.ROOT) + "_tg";
    }
}
