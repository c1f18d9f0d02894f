package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.rest.RestFault;
import dev.korchma.peers.discord.world.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator meets at the start, and what players find after it. */
class StartTest {

    private static final String PUT = "PUT /applications/{app}/commands 200";

    @Test
    void wrongTokenEndsTheStartInOneSentenceWithoutTheToken() {
        Map<String, String> settings = Map.of("korchma.discord.token", "secret.of.another");
        assertThatThrownBy(() -> TestDiscord.apart(Options.standard(), settings).close())
                .hasRootCauseInstanceOf(DiscordRefused.class)
                .rootCause()
                .hasMessageContaining("korchma.discord.token")
                .hasMessageNotContaining("secret.of.another");
    }

    @Test
    void unreachableDiscordDoesNotStopTheBotAndIsJoinedWhenItIsBack() throws IOException {
        int port = freePort();
        Map<String, String> settings =
                Map.of(
                        "korchma.discord.api-url",
                        "http://127.0.0.1:" + port + "/api/v10/",
                        "korchma.discord.gateway-url",
                        "ws://127.0.0.1:" + port + "/gateway/");
        try (TestDiscord elsewhere = TestDiscord.apart(Options.standard(), settings)) {
            assertThat(elsewhere.isWell()).isFalse();
            try (DiscordPeer back = DiscordPeer.start(Options.standard().onPort(port))) {
                await().atMost(TestDiscord.SOON).until(elsewhere::isWell);
                await().atMost(TestDiscord.SOON).until(() -> !back.world().commands().isEmpty());
                assertThat(back.violations().all()).isEmpty();
            }
        }
    }

    @Test
    void commandsAreRegisteredOnceInBothLanguagesHoweverOftenTheBotStarts() {
        try (TestDiscord discord = TestDiscord.start()) {
            discord.restart();
            Tavern tavern = discord.tavern("Inn");
            tavern.roll(tavern.guest("Max", "en-US"), "1d4").reply();
            assertThat(discord.peer().traffic().of(PUT)).isOne();
            assertThat(discord.peer().world().commands().values())
                    .filteredOn(
                            command -> command.declared().path("name").asString("").equals("roll"))
                    .singleElement()
                    .satisfies(StartTest::isLocalised);

            discord.jdbc().sql("update discord_commands set hash = 'of an older bot'").update();
            discord.restart();
            await().atMost(TestDiscord.SOON).until(() -> discord.peer().traffic().of(PUT) == 2);
            discord.allIsWell();
        }
    }

    private static void isLocalised(Command command) {
        var words = command.declared().path("description_localizations");
        assertThat(words.path("ru").asString("")).containsPattern("[а-я]");
        assertThat(words.path("en-US").asString("")).isNotBlank();
        assertThat(words.path("en-GB").asString("")).isNotBlank();
    }

    @Test
    void whatWasToBeShownWhenTheProgramEndedIsShownWhenItIsBack() {
        try (TestDiscord discord = TestDiscord.start()) {
            Fight fight = Fight.of(discord, "Inn");
            discord.stop();
            discord.begin();
            discord.touch(fight);
            discord.round();
            discord.roundsUntil(fight::isShown);
            fight.twoTurns();
            assertThat(fight.with("Surrender", fight.thread())).hasSize(1);
            discord.forgive(line -> line.contains("will be tried again"));
            discord.allIsWell();
        }
    }

    @Test
    void postWhoseAnswerWasCutIsThereOnce() {
        try (TestDiscord discord = TestDiscord.start()) {
            var faults = discord.peer().faults().rest();
            faults.next(4, "POST /channels/*/messages", new RestFault.CutAnswer());
            Fight fight = Fight.of(discord, "Cut");
            fight.twoTurns();
            assertThat(fight.with("Surrender", fight.thread())).hasSize(1);
            assertThat(fight.with("End turn", fight.thread())).hasSize(1);
            assertThat(fight.with("To the duel", fight.tavern().hall())).hasSize(1);
            discord.forgive(line -> line.contains("tried again") || line.contains("Requester"));
            discord.allIsWell();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
