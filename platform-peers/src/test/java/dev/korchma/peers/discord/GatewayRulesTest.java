package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.DiscordPeer.Options;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client must not do to the gateway: it hangs up, with the number that says why. */
final class GatewayRulesTest {

    private static final int MESSAGE_CONTENT = 1 << 15;
    private static DiscordPeer peer;

    @BeforeAll
    static void open() {
        peer = DiscordPeer.start(Options.standard().lettingInAnybody());
        peer.gateway().denyIntents(MESSAGE_CONTENT);
    }

    @AfterAll
    static void close() {
        peer.close();
    }

    /** A client that only notes how it was hung up on. */
    private static final class Line implements WebSocket.Listener {

        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        WebSocket dial() {
            return HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(peer.gatewayUrl() + "?encoding=json&v=10"), this)
                    .join();
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        int closed() throws Exception {
            return closed.get(20, TimeUnit.SECONDS);
        }
    }

    private static String identify(String token, int shard, int shards, long intents) {
        return """
        {"op":2,"d":{"token":"%s","intents":%d,"shard":[%d,%d],"properties":{}}}\
        """
                .formatted(token, intents, shard, shards);
    }

    private static Stream<Object[]> wrong() {
        String token = peer.token();
        return Stream.of(
                new Object[] {4001, "{\"op\":99}"},
                new Object[] {4002, "not JSON"},
                new Object[] {4002, "{\"op\":1,\"d\":\"" + "x".repeat(4096) + "\"}"},
                new Object[] {4003, "{\"op\":3,\"d\":{}}"},
                new Object[] {4004, identify("somebody.else", 0, 1, 1)},
                new Object[] {4010, identify(token, 2, 2, 1)},
                new Object[] {4013, identify(token, 0, 1, 1L << 30)},
                new Object[] {4014, identify(token, 0, 1, MESSAGE_CONTENT)});
    }

    @ParameterizedTest
    @MethodSource
    void wrong(int code, String said) throws Exception {
        Line line = new Line();
        line.dial().sendText(said, true).join();
        assertThat(line.closed()).isEqualTo(code);
    }

    @Test
    void whoIdentifiesTwiceIsHungUpOn() throws Exception {
        Line line = new Line();
        WebSocket socket = line.dial();
        socket.sendText(identify(peer.token(), 0, 1, 0), true).join();
        socket.sendText(identify(peer.token(), 0, 1, 0), true).join();
        assertThat(line.closed()).isEqualTo(4005);
    }

    @Test
    void aHundredAndTwentyThingsAMinuteAreHeardAndNoMore() throws Exception {
        Line line = new Line();
        WebSocket socket = line.dial();
        for (int i = 0; i < 120; i++) {
            socket.sendText("{\"op\":1,\"d\":null}", true).join();
        }
        assertThat(line.closed).isNotDone();
        socket.sendText("{\"op\":1,\"d\":null}", true).join();
        assertThat(line.closed()).isEqualTo(4008);
    }
}
