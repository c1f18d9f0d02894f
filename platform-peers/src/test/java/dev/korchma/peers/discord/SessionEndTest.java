package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer.Options;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a session can be taken up again, and when it is over. */
final class SessionEndTest {

    private static final String RESUMED = "\"t\":\"RESUMED\"";
    private static final String INVALID = "\"op\":9";

    private DiscordPeer peer;

    @BeforeEach
    void open() {
        peer = DiscordPeer.start(Options.standard().lettingInAnybody());
    }

    @AfterEach
    void close() {
        peer.close();
    }

    /** A client that notes what it is told. */
    private final class Line implements WebSocket.Listener {

        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();
        private final WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create(peer.gatewayUrl() + "?encoding=json&v=10"), this)
                        .join();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence words, boolean last) {
            begun.append(words);
            if (last) {
                told.add(begun.toString());
                begun.setLength(0);
            }
            from.request(1);
            return null;
        }

        Line says(String words) {
            socket.sendText(words, true).join();
            return this;
        }

        String hearsOf(String one, String other) throws InterruptedException {
            while (true) {
                String next = told.poll(20, TimeUnit.SECONDS);
                assertThat(next).as("something is said").isNotNull();
                if (next.contains(one) || next.contains(other)) {
                    return next;
                }
            }
        }
    }

    private Line identified() throws InterruptedException {
        Line line =
                new Line()
                        .says(
                                """
                                {"op":2,"d":{"token":"%s","intents":0,"shard":[0,1],"properties":{}}}\
                                """
                                        .formatted(peer.token()));
        line.hearsOf("\"t\":\"READY\"", INVALID);
        return line;
    }

    private String answerToResume() throws InterruptedException {
        return new Line()
                .says(
                        """
                        {"op":6,"d":{"token":"%s","session_id":"session-1","seq":1}}\
                        """
                                .formatted(peer.token()))
                .hearsOf(RESUMED, INVALID);
    }

    @Test
    void sessionOfAConnectionThatBreaksCanBeTakenUpAgain() throws Exception {
        identified().socket.abort();
        await().until(() -> peer.gateway().connected() == 0);
        assertThat(answerToResume()).contains(RESUMED);
    }

    @Test
    void whoHangsUpInOrderGivesTheSessionUp() throws Exception {
        Line line = identified();
        line.socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        await().until(() -> peer.gateway().connected() == 0);
        assertThat(answerToResume()).contains(INVALID);
    }

    @Test
    void sessionNobodyComesBackForIsOverAfterAFewMinutes() throws Exception {
        identified();
        peer.gateway().cut();
        await().until(() -> peer.gateway().connected() == 0);
        peer.clock().advance(Duration.ofMinutes(4));
        assertThat(answerToResume()).contains(RESUMED);
        peer.gateway().cut();
        await().until(() -> peer.gateway().connected() == 0);
        peer.clock().advance(Duration.ofMinutes(6));
        assertThat(answerToResume()).contains(INVALID);
    }
}
