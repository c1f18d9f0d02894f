package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.ThreadState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of its thread, a fight goes on and everybody can press what is to be pressed.
 */
class ThreadTest {

    private static final String GOES_ON = "goes on right here";
    private static TestDiscord discord;
    private static int taverns;

    private Fight fight;
    private Channel hall;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aFight() {
        fight = Fight.of(discord, "Bridge " + ++taverns);
        hall = fight.tavern().hall();
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    private void isFoughtInTheHallAndToldOnce() {
        assertThat(buttonsIn(hall, "Surrender")).isOne();
        assertThat(buttonsIn(hall, "End turn")).isOne();
        assertThat(fight.tavern().seen(fight.max(), hall, GOES_ON)).hasSize(1);
    }

    private ThreadState state() {
        return Objects.requireNonNull(fight.thread().thread());
    }

    private int buttonsIn(Channel where, String label) {
        return fight.with(label, where).size();
    }

    @Test
    void archivedThreadIsOpenedAgain() {
        discord.peer().faults().archive(fight.thread(), true, false);
        fight.twoTurns();
        assertThat(state().isArchived()).isFalse();
        assertThat(buttonsIn(fight.thread(), "End turn")).isOne();
        assertThat(buttonsIn(hall, "End turn")).isZero();
    }

    @Test
    void moderatorGoesOnInALockedThread() {
        discord.peer().faults().archive(fight.thread(), true, true);
        fight.twoTurns();
        assertThat(state().isLocked()).isTrue();
        assertThat(buttonsIn(fight.thread(), "End turn")).isOne();
    }

    @Test
    void fromALockedThreadTheFightMovesToTheChannelAbove() {
        discord.peer().faults().take(hall, Permission.MANAGE_THREADS);
        discord.peer().faults().archive(fight.thread(), false, true);
        fight.twoTurns();
        isFoughtInTheHallAndToldOnce();
    }

    @Test
    void fromAThreadLockedAndArchivedTheFightMovesToTheChannelAbove() {
        discord.peer().faults().take(hall, Permission.MANAGE_THREADS);
        discord.peer().faults().archive(fight.thread(), true, true);
        fight.twoTurns();
        isFoughtInTheHallAndToldOnce();
    }

    @Test
    void fromADeletedThreadTheFightMovesToTheChannelAbove() {
        discord.peer().faults().delete(fight.thread());
        fight.twoTurns();
        isFoughtInTheHallAndToldOnce();
    }

    @Test
    void chatOfAVoiceChannelHasNoThreadsAndTheFightStandsInIt() {
        Channel voice = discord.peer().channel(fight.tavern().guild(), "lounge", ChannelKind.VOICE);
        await().atMost(TestDiscord.SOON).until(() -> discord.knows(voice));
        Tavern tavern = fight.tavern();
        List<DiscordPerson> two =
                List.of(tavern.guest("Ann", "en-US"), tavern.guest("Bob", "en-US"));
        fight = new Fight(discord, tavern, voice, two, Fight.Labels.ENGLISH);
        fight.twoTurns();
        assertThat(buttonsIn(voice, "End turn")).isOne();
    }
}
