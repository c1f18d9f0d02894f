package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.payload.Json;
import java.time.Duration;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How often and how fast a bot may log in. */
final class LoginsTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final JdaComplaints complaints = JdaComplaints.listen();

    @AfterEach
    void close() {
        complaints.deafen();
    }

    @Test
    void shardsOfDifferentKeysComeInTogetherAndThoseOfOneKeyFiveSecondsApart()
            throws InterruptedException {
        try (var peer = DiscordPeer.start(Options.standard().withShards(4).lettingIn(2, 1000))) {
            long began = System.nanoTime();
            var manager = JdaBot.shards(peer, 4);

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
            assertThat(peer.gateway().identified()).isEqualTo(4);
            assertThat(peer.gateway().logins().tooSoon()).isZero();
            JdaBot.logout(manager);
        }
        assertThat(complaints.heard()).isEmpty();
    }

    @Test
    void whoDoesNotWaitIsTurnedAwayAndComesInLater() throws InterruptedException {
        try (var peer = DiscordPeer.start(Options.standard().withShards(2))) {
            var manager = JdaBot.hastyShards(peer, 2);

            assertThat(peer.gateway().logins().tooSoon()).isPositive();
            assertThat(peer.gateway().identified()).isEqualTo(2);
            JdaBot.logout(manager);
        }
        assertThat(complaints.heard()).anyMatch(line -> line.contains("IDENTIFY Rate Limit"));
    }

    @Test
    void whoDoesNotWaitIsLetInWhereThatIsNotLookedAt() throws InterruptedException {
        try (var peer = DiscordPeer.start(Options.standard().withShards(2).lettingInAnybody())) {
            var manager = JdaBot.hastyShards(peer, 2);
            assertThat(peer.gateway().identified()).isEqualTo(2);
            JdaBot.logout(manager);
        }
        assertThat(complaints.heard()).isEmpty();
    }

    @Test
    void loginsOfADayAreCountedAndForgottenADayLater() throws InterruptedException {
        try (var peer = DiscordPeer.start(Options.standard().lettingIn(1, 30))) {
            assertThat(Json.number(limits(peer), "remaining", -1)).isEqualTo(30);
            var jda = JdaBot.login(peer, Compression.NONE);
            assertThat(Json.number(limits(peer), "remaining", -1)).isEqualTo(29);
            assertThat(Json.number(limits(peer), "reset_after", -1))
                    .isBetween(1, (int) Duration.ofDays(1).toMillis());
            JdaBot.logout(jda);

            peer.clock().advance(Duration.ofDays(1));
            assertThat(Json.number(limits(peer), "remaining", -1)).isEqualTo(30);
        }
    }

    @Test
    void whoLogsInTooOftenADayLosesEverySessionAndTheToken() throws InterruptedException {
        try (var peer = DiscordPeer.start(Options.standard().lettingIn(1, 1))) {
            var jda = JdaBot.login(peer, Compression.NONE);
            peer.clock().advance(Duration.ofSeconds(5));
            peer.gateway().invalidate();

            await().atMost(A_MINUTE).until(() -> jda.getStatus() == JDA.Status.SHUTDOWN);
            assertThat(peer.gateway().logins().isTokenTaken()).isTrue();
            var asking = new PlainClient(peer, peer.token());
            assertThat(asking.send("GET", "/users/@me", null).statusCode()).isEqualTo(401);
        }
        assertThat(complaints.heard()).anyMatch(line -> line.contains("identification issues"));
    }

    private static JsonNode limits(DiscordPeer peer) {
        var answer = new PlainClient(peer, peer.token()).send("GET", "/gateway/bot", null);
        return Objects.requireNonNull(Json.parse(answer.body())).path("session_start_limit");
    }
}
