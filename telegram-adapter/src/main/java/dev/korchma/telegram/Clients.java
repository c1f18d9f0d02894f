package dev.korchma.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.DisposableBean;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The library's clients: one for calls, one whose answers may take as long as a long poll. */
@OnTelegram
class Clients implements DisposableBean {

    /** What one poll waits for news, as Telegram allows. */
    static final Duration POLL = Duration.ofSeconds(50);

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int AT_ONCE = 256;

    private final OkHttpClient http;
    private final OkHttpClient slow;
    private final TelegramClient calls;
    private final TelegramClient polls;

    Clients(TelegramSettings settings) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        // Repeating by itself would post a message twice when only its answer was lost.
        http =
                new OkHttpClient.Builder()
                        .dispatcher(dispatcher)
                        .connectTimeout(Duration.ofSeconds(5))
                        .readTimeout(PATIENCE)
                        .retryOnConnectionFailure(false)
                        .build();
        slow = http.newBuilder().readTimeout(POLL.plus(PATIENCE)).build();
        TelegramUrl url = url(settings.url());
        calls = new OkHttpTelegramClient(new ObjectMapper(), http, settings.token(), url);
        polls = new OkHttpTelegramClient(new ObjectMapper(), slow, settings.token(), url);
    }

    TelegramClient calls() {
        return calls;
    }

    TelegramClient polls() {
        return polls;
    }

    /** Ends a poll that waits, so that nobody has to wait for it. */
    void hangUp() {
        http.dispatcher().runningCalls().stream()
                .filter(call -> call.request().url().encodedPath().endsWith("getupdates"))
                .forEach(okhttp3.Call::cancel);
    }

    @Override
    public void destroy() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static TelegramUrl url(URI api) {
        int usual = "http".equals(api.getScheme()) ? 80 : 443;
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort() < 0 ? usual : api.getPort())
                .build();
    }
}
