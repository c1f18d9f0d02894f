package dev.korchma.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes updates Telegram delivers. Answers when the bot has dealt with them: Telegram repeats what
 * was not answered with 200, and keeps a chat's order by waiting.
 */
@OnTelegram
class WebhookApi {

    /** Under {@code /hooks/} the page's own guard lets everybody in: the secret is the guard. */
    static final String PATH = "/hooks/telegram";

    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final int LONGEST_BODY = 1 << 20;

    /** Telegram takes an answer for lost after sixty. */
    private static final long PATIENCE_SECONDS = 50;

    private final WebhookAddress address;
    private final Reception reception;
    private final Pulse pulse;

    /** The library's objects are written for the old Jackson, which is nobody else's business. */
    private final ObjectMapper json = new ObjectMapper();

    WebhookApi(WebhookAddress address, Reception reception, Pulse pulse) {
        this.address = address;
        this.reception = reception;
        this.pulse = pulse;
    }

    ServerResponse deliver(ServerRequest request) {
        if (!address.isWanted() || !address.isTelegram(request.headers().firstHeader(SECRET))) {
            return ServerResponse.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            byte[] body = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) {
                return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
            }
            Update update = json.readValue(body, Update.class);
            pulse.heard();
            return isTaken(update)
                    ? ServerResponse.ok().build()
                    : ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        } catch (IOException unreadable) {
            return ServerResponse.badRequest().build();
        }
    }

    private boolean isTaken(Update update) {
        return reception
                .take(update)
                .thenApply(_ -> true)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> false)
                .join();
    }
}
