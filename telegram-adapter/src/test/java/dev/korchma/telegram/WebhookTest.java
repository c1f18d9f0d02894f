package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPerson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Telegram brings updates to an address of ours. */
class WebhookTest {

    private static TestTelegram telegram;
    private static URI address;

    @BeforeAll
    static void open() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        address = URI.create("http://127.0.0.1:" + port + WebhookApi.PATH);
        telegram =
                TestTelegram.start(
                        TelegramOptions.usual(),
                        Map.of(
                                "spring.main.web-application-type",
                                "servlet",
                                "server.address",
                                "127.0.0.1",
                                "server.port",
                                Integer.toString(port),
                                "korchma.telegram.webhook-url",
                                address.toString()));
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @Test
    void whatTelegramBringsIsAnsweredAndNobodyPolls() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        Presence there = max.in(group);
        int roll = there.says("/roll 2d6");
        there.awaits(seen -> seen.replyTo() == roll);
        assertThat(telegram.peer().counters().calls("getUpdates")).isZero();
    }

    @Test
    void strangerWithoutTheSecretIsTurnedAway() throws Exception {
        assertThat(post(null)).isEqualTo(401);
        assertThat(post("guessed")).isEqualTo(401);
        assertThat(post("")).isEqualTo(401);
    }

    private static int post(@Nullable String secret) throws Exception {
        var request =
                HttpRequest.newBuilder(address).POST(BodyPublishers.ofString("{\"update_id\":1}"));
        if (secret != null) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            return stranger.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
