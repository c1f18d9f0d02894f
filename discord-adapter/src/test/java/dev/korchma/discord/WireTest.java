package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.Place;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.gateway.Gateway;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The connection is lost or ends, a server is out of sight; the bot hears again and has forgotten
 * nothing.
 */
class WireTest {

    private static TestDiscord discord;
    private static int taverns;

    private Tavern tavern;
    private DiscordPerson max;
    private Gateway gateway;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aTavern() {
        tavern = discord.tavern("Tower " + ++taverns);
        max = tavern.guest("Max", "en-US");
        gateway = discord.peer().gateway();
    }

    @AfterEach
    void allIsWell() {
        discord.forgive(line -> line.contains("WebSocketClient"));
        discord.allIsWell();
    }

    @Test
    void whatWasSaidWhileTheConnectionWasCutIsAnsweredAfterTheResume() {
        int resumed = gateway.resumed();
        gateway.cut();
        tavern.roll(max, "3d6");
        tavern.awaits(max, tavern.hall(), "3d6");
        assertThat(gateway.resumed()).isEqualTo(resumed + 1);
        assertThat(tavern.seen(max, tavern.hall(), "3d6")).hasSize(1);
    }

    @Test
    void requestedReconnectResumesAndGoesOn() {
        int resumed = gateway.resumed();
        gateway.askToReconnect();
        await().atMost(TestDiscord.SOON).until(() -> gateway.resumed() == resumed + 1);
        tavern.roll(max, "3d6");
        tavern.awaits(max, tavern.hall(), "3d6");
    }

    @Test
    void sessionThatEndedIsBegunOnceAnewAndFightsGoOn() {
        Fight fight = Fight.of(discord, "Gate " + taverns);
        int identified = gateway.identified();
        gateway.invalidate();
        await().atMost(TestDiscord.SOON)
                .until(() -> gateway.identified() == identified + 1 && discord.isWell());
        fight.twoTurns();
        assertThat(fight.with("Surrender", fight.thread())).hasSize(1);
        assertThat(gateway.identified()).isEqualTo(identified + 1);
        discord.forgive(line -> line.contains("will be tried again"));
    }

    @Test
    void fightWaitsOutAnOutageOfItsServerAndIsShownAfterIt() {
        Fight fight = Fight.of(discord, "Mill " + taverns);
        Map<String, Long> rows = rows();
        discord.peer().faults().outage(fight.tavern().guild());
        await().atMost(TestDiscord.SOON).until(() -> !discord.knows(fight.tavern().hall()));
        discord.touch(fight);
        discord.round();
        assertThat(fight.isShown()).isFalse();

        discord.peer().faults().recovery(fight.tavern().guild());
        await().atMost(TestDiscord.SOON).until(() -> discord.knows(fight.tavern().hall()));
        discord.roundsUntil(fight::isShown);
        fight.twoTurns();
        assertThat(fight.with("Surrender", fight.thread())).hasSize(1);
        nothingIsMissing(rows);
        discord.forgive(line -> line.contains("will be tried again"));
    }

    @Test
    void threadIsNeverTakenForGoneWhileItsServerComesBack() {
        Fight fight = Fight.of(discord, "Weir " + taverns);
        Whereto whereto = discord.whereto();
        Place thread =
                Place.thread(
                        DiscordPlatform.FRONT,
                        Long.toString(fight.thread().id()),
                        Long.toString(fight.tavern().hall().id()));
        for (int outage = 0; outage < 20; outage++) {
            discord.peer().faults().outage(fight.tavern().guild());
            await().atMost(TestDiscord.SOON).until(() -> !discord.knows(fight.tavern().hall()));
            discord.peer().faults().recovery(fight.tavern().guild());
            await().atMost(TestDiscord.SOON)
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofNanos(1))
                    .ignoreException(DiscordAway.class)
                    .until(
                            () -> whereto.find(thread),
                            found -> {
                                assertThat(found).isPresent();
                                return true;
                            });
        }
    }

    @Test
    void threadThatWasNeverWrittenDownIsFoundAgainWhileItsServerComesBack() {
        Stage stage = new Stage(discord, "Ford " + taverns);
        stage.tavern().roll(stage.max(), "1d4").reply();
        Place thread = stage.thread();
        discord.bean(Sent.class).gone(thread.id());
        discord.restart();
        for (int outage = 0; outage < 20; outage++) {
            discord.peer().faults().outage(stage.tavern().guild());
            await().atMost(TestDiscord.SOON).until(() -> !discord.knows(stage.tavern().hall()));
            discord.peer().faults().recovery(stage.tavern().guild());
            await().atMost(TestDiscord.SOON)
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofNanos(1))
                    .ignoreException(DiscordAway.class)
                    .until(
                            stage::thread,
                            opened -> {
                                assertThat(opened).isEqualTo(thread);
                                return true;
                            });
            discord.bean(Sent.class).gone(thread.id());
        }
    }

    @Test
    void serverThatThrewTheBotOutLosesNothingAndPlaysOnWhenItIsInvitedAgain() {
        Fight fight = Fight.of(discord, "Dam " + taverns);
        Map<String, Long> rows = rows();
        discord.peer().faults().kick(fight.tavern().guild());
        await().atMost(TestDiscord.SOON).until(() -> !discord.knows(fight.tavern().hall()));
        discord.touch(fight);
        discord.roundsUntil(fight::isShown);
        nothingIsMissing(rows);

        discord.peer().faults().invite(fight.tavern().guild());
        await().atMost(TestDiscord.SOON).until(() -> discord.knows(fight.tavern().hall()));
        fight.twoTurns();
        assertThat(fight.with("End turn", fight.thread())).isNotEmpty();
    }

    private static Map<String, Long> rows() {
        return List.of("space", "place", "community", "member", "person", "stream", "journal")
                .stream()
                .collect(Collectors.toMap(table -> table, WireTest::count));
    }

    private static void nothingIsMissing(Map<String, Long> before) {
        rows().forEach((table, count) ->
                assertThat(count).isGreaterThanOrEqualTo(before.get(table)));
    }

    private static long count(String table) {
        return discord.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }
}
