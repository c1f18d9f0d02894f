package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can no longer be answered has its effect, and its outcome finds another way. */
class DeadTokenTest {

    private static final Duration TOKEN = Duration.ofMinutes(15).plusSeconds(1);
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
        tavern = discord.tavern("Gaol " + ++taverns);
        max = tavern.guest("Max", "en-US");
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    @Test
    void publicAnswerWhoseTokenDiedIsPostedInTheChannelOnce() {
        Attempt roll;
        try (var _ = discord.standstill()) {
            roll = tavern.roll(max, "3d6");
            roll.first();
            discord.peer().clock().advance(TOKEN);
        }
        tavern.awaits(max, tavern.hall(), "3d6");
        roll.again();
        tavern.roll(max, "1d4").reply();
        assertThat(tavern.seen(max, tavern.hall(), "3d6")).hasSize(1);
    }

    @Test
    void secretAnswerWhoseTokenDiedIsWhisperedOnceAndNeverPosted() {
        try (var _ = discord.standstill()) {
            tavern.rollSecretly(max, "Stealth").first();
            discord.peer().clock().advance(TOKEN);
        }
        tavern.awaits(max, max.inPrivate().channel(), "Stealth");
        tavern.roll(max, "1d4").reply();
        assertThat(tavern.seen(max, max.inPrivate().channel(), "Stealth")).hasSize(1);
        assertThat(tavern.seen(max, tavern.hall(), "Stealth")).isEmpty();
    }

    @Test
    void commandThatReachesTheBotTooLateStillHasItsEffectAndShowsIt() {
        discord.peer().faults().events().afterTheNext("INTERACTION_CREATE");
        Attempt late = tavern.roll(max, "3d6");
        discord.peer().clock().advance(Duration.ofSeconds(4));
        assertThat(late.outcome()).isInstanceOf(Outcome.Failed.class);
        tavern.guest("Lia", "en-US").in(tavern.hall()).slash("coin", Map.of()).reply();
        tavern.awaits(max, tavern.hall(), "3d6");
    }
}
