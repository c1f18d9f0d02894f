package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** Updates brought to the bot's own address. */
class WebhookTest {

    @RegisterExtension final QuietClient quiet = new QuietClient();

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger(2);

    @Test
    void anUpdateIsBroughtWithTheSecretUntilItIsTakenAndPollsAreRefusedMeanwhile()
            throws Exception {
        var server = server();
        try (var peer =
                TelegramPeer.start(TelegramOptions.usual().webhookRetry(Duration.ofMillis(20)))) {
            var bot = new Bot(peer);
            var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
            bot.client.execute(SetWebhook.builder().url(url).secretToken("s3cret").build());
            peer.person("Bob", "ru").starts("join");

            assertThat(taken.poll(10, TimeUnit.SECONDS))
                    .startsWith("s3cret ")
                    .contains("/start join");
            assertThat(refusals.get()).isNegative();
            assertThat(Bot.refusal(catchThrowable(bot::hears))).contains("409").contains("webhook");
            var info = bot.does(new GetWebhookInfo());
            assertThat(info.getUrl()).isEqualTo(url);
            assertThat(info.getLastErrorMessage()).contains("503");

            bot.does(new DeleteWebhook());
            peer.person("Ann").starts();
            assertThat(bot.hears()).anyMatch(u -> u.getMessage().getText().equals("/start"));
            assertThat(taken).isEmpty();
            assertThat(peer.violations()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    /** Refuses twice, then takes. */
    private HttpServer server() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/hook",
                exchange -> {
                    var body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    boolean refuse = refusals.getAndDecrement() > 0;
                    if (!refuse) {
                        var secret =
                                exchange.getRequestHeaders()
                                        .getFirst("X-Telegram-Bot-Api-Secret-Token");
                        taken.add(secret + " " + body);
                    }
                    exchange.sendResponseHeaders(refuse ? 503 : 200, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
