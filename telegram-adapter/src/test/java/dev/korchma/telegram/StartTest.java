package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.telegram.TelegramOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What an operator meets at the start. */
class StartTest {

    @Test
    void wrongTokenEndsTheStartInOneSentenceWithoutTheToken() {
        Map<String, String> settings = Map.of("korchma.telegram.token", "1:secret-of-another");
        assertThatThrownBy(() -> TestTelegram.start(TelegramOptions.usual(), settings).close())
                .hasRootCauseInstanceOf(TokenRefused.class)
                .rootCause()
                .hasMessageContaining("korchma.telegram.token")
                .hasMessageNotContaining("secret-of-another");
    }

    @Test
    void unreachableTelegramDoesNotStopTheBotAndIsJoinedWhenItIsBack() throws IOException {
        int port = freePort();
        Map<String, String> settings =
                Map.of(
                        "korchma.telegram.url",
                        "http://127.0.0.1:" + port,
                        "korchma.telegram.token",
                        TelegramOptions.usual().token());
        try (TestTelegram elsewhere = TestTelegram.start(TelegramOptions.usual(), settings)) {
            TelegramHealth health = elsewhere.bean(TelegramHealth.class);
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            try (var back =
                    dev.korchma.peers.telegram.TelegramPeer.start(
                            TelegramOptions.usual().port(port))) {
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> health.health().getStatus().equals(Status.UP));
                assertThat(back.counters().calls("getMe")).isPositive();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
