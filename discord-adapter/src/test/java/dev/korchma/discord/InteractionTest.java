package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.DiscordPlace;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.SeenForm;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act is answered once, in time, and as openly as it was meant, whatever happens to it. */
class InteractionTest {

    private static TestDiscord discord;
    private static int taverns;

    private Tavern tavern;
    private DiscordPerson max;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aTavernOfItsOwn() {
        tavern = discord.tavern("Inn " + ++taverns);
        max = tavern.guest("Max", "en-US");
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    @Test
    void commandToldTwiceIsAnsweredOnce() {
        discord.peer().faults().events().twice("INTERACTION_CREATE");
        Seen answer = tavern.roll(max, "3d6").reply();
        tavern.roll(max, "1d4").reply();
        assertThat(tavern.seen(max, tavern.hall(), "3d6")).containsExactly(answer);
    }

    @Test
    void commandToldAgainAfterARestartShowsTheSameDice() {
        Attempt roll = tavern.roll(max, "3d6");
        String answer = roll.reply().text();
        discord.restart();
        roll.again();
        tavern.roll(max, "1d4").reply();
        assertThat(tavern.seen(max, tavern.hall(), "3d6"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.text()).isEqualTo(answer));
    }

    @Test
    void secretToldAgainAfterARestartStaysSecretAndKeepsItsDice() {
        DiscordPerson eve = tavern.guest("Eve", "en-US");
        Attempt roll = tavern.rollSecretly(max, "Stealth");
        String answer = roll.reply().text();
        discord.restart();
        roll.again();
        tavern.roll(max, "1d4").reply();
        await().atMost(TestDiscord.SOON)
                .until(() -> tavern.seen(max, tavern.hall(), "Stealth").size() == 2);
        assertThat(tavern.seen(max, tavern.hall(), "Stealth"))
                .allMatch(seen -> seen.ephemeral() && seen.text().equals(answer));
        assertThat(tavern.seen(eve, tavern.hall(), "Stealth")).isEmpty();
    }

    @Test
    void buttonToldTwiceAcceptsADuelOnce() {
        DiscordPerson lia = tavern.guest("Lia", "en-US");
        Seen card = tavern.challenge(max, lia);
        discord.peer().faults().events().twice("INTERACTION_CREATE");
        Attempt accept = lia.in(tavern.hall()).click(card, "Accept");
        tavern.thread(max);
        accept.again();
        tavern.roll(max, "1d4").reply();
        assertThat(tavern.threads(max)).hasSize(1);
        tavern.awaits(max, tavern.thread(max), "Round 1");
        assertThat(tavern.seen(max, tavern.thread(max), "Round 1")).hasSize(1);
    }

    @Test
    void slowPublicAnswerIsDeferredInTimeAndSeenByAll() {
        DiscordPerson eve = tavern.guest("Eve", "en-US");
        Attempt roll;
        try (var _ = discord.standstill()) {
            roll = tavern.roll(max, "3d6");
            assertThat(thinking(roll).ephemeral()).isFalse();
        }
        assertThat(roll.reply().ephemeral()).isFalse();
        assertThat(tavern.seen(eve, tavern.hall(), "3d6")).hasSize(1);
    }

    private static Seen thinking(Attempt attempt) {
        assertThat(attempt.first()).isInstanceOf(Outcome.Thinking.class);
        return ((Outcome.Thinking) attempt.first()).message();
    }

    @Test
    void whoeverWaitsBehindASlowOneIsDeferredAsOpenlyAsTheAnswerWillBe() {
        DiscordPerson eve = tavern.guest("Eve", "en-US");
        Attempt open;
        Attempt secret;
        try (var _ = discord.standstill()) {
            tavern.roll(max, "1d4");
            open = tavern.roll(eve, "3d6");
            secret = tavern.rollSecretly(eve, "Stealth");
            assertThat(thinking(open).ephemeral()).isFalse();
            assertThat(thinking(secret).ephemeral()).isTrue();
        }
        assertThat(open.reply().text()).contains("3d6");
        assertThat(secret.reply().text()).contains("Stealth");
        assertThat(tavern.seen(max, tavern.hall(), "3d6")).hasSize(1);
        assertThat(tavern.seen(max, tavern.hall(), "Stealth")).isEmpty();
    }

    /** A form comes at once or not at all, so a slow machine is asked again. */
    private static SeenForm formFor(DiscordPlace desk, String command) {
        AtomicReference<SeenForm> form = new AtomicReference<>();
        await().atMost(TestDiscord.SOON)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    desk.says(command);
                    desk.messages().stream()
                            .filter(seen -> !seen.buttons().isEmpty())
                            .map(seen -> desk.click(seen, seen.buttons().getFirst()).outcome())
                            .forEach(outcome -> {
                                if (outcome instanceof Outcome.Asked(SeenForm asked)) {
                                    form.set(asked);
                                }
                            });
                    return form.get() != null;
                });
        return form.get();
    }

    @Test
    void slowAnswerToAFormIsDeferredAsOpenlyAsItsCommandIsAnswered() {
        DiscordPlace desk = max.inPrivate();
        SeenForm form = formFor(desk, "/roll");
        Attempt filled;
        try (var _ = discord.standstill()) {
            filled = desk.submit(form, Map.of(form.fields().getFirst().label(), "2d8"));
            assertThat(thinking(filled).ephemeral()).isFalse();
        }
        assertThat(filled.reply().text()).contains("2d8");
    }

    @Test
    void slowSecretAnswerIsDeferredInTimeAndSeenByItsPersonAlone() {
        DiscordPerson eve = tavern.guest("Eve", "en-US");
        Attempt roll;
        try (var _ = discord.standstill()) {
            roll = tavern.rollSecretly(max, "Stealth");
            assertThat(thinking(roll).ephemeral()).isTrue();
            assertThat(eve.in(tavern.hall()).messages()).isEmpty();
        }
        assertThat(roll.reply().ephemeral()).isTrue();
        assertThat(eve.in(tavern.hall()).messages()).isEmpty();
    }

    @Test
    void slowRefusalOfAPublicCommandIsANeutralLineForAllAndTheReasonInPrivate() {
        Attempt roll;
        try (var _ = discord.standstill()) {
            roll = tavern.roll(max, "3d");
            assertThat(roll.first()).isInstanceOf(Outcome.Thinking.class);
        }
        assertThat(roll.reply().text()).doesNotContain("3d");
        tavern.awaits(max, max.inPrivate().channel(), "3d");
    }

    @Test
    void slowButtonIsAcceptedInTimeAndItsRefusalSeenByThePresserAlone() {
        DiscordPerson lia = tavern.guest("Lia", "en-US");
        DiscordPerson eve = tavern.guest("Eve", "en-US");
        Seen card = tavern.challenge(max, lia);
        try (var _ = discord.standstill()) {
            Attempt press = eve.in(tavern.hall()).click(card, "Accept");
            assertThat(press.first()).isInstanceOf(Outcome.Accepted.class);
        }
        tavern.awaits(eve, tavern.hall(), Seen::ephemeral);
        assertThat(lia.in(tavern.hall()).messages()).noneMatch(Seen::ephemeral);
    }

    @Test
    void whoseSavingWasNeverConfirmedIsToldWhatWasSaved() {
        discord.database().losesTheAnswerAbout("inbox");
        Seen answer = tavern.roll(max, "3d6").reply();
        assertThat(answer.text()).contains("3d6");
        assertThat(tavern.seen(max, tavern.hall(), "3d6")).hasSize(1);
    }

    @Test
    void whoseSavingIsNeverConfirmedIsToldThatNobodyKnows() {
        discord.database().leavesWithoutAnswerAbout("inbox");
        Seen answer = tavern.roll(max, "3d6").reply();
        discord.database().away(false);
        assertThat(answer.text()).contains("may or may not");
        discord.forgive(line -> line.contains("aving"));
    }
}
