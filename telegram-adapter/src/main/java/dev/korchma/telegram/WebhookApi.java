package dev.korchma.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes updates Telegram delivers. Answers when the bot has dealt with them: Telegram repeats what
 * was not answered with 200, and keeps a chat's order by waiting.
 */
@RestController
@Conditional(TokenIsSet.class)
@ConditionalOnWebApplication
class WebhookApi {

    static final String PATH = "/telegram/updates";

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

    @PostMapping(PATH)
    ResponseEntity<Void> deliver(HttpServletRequest request) {
        if (!address.isWanted() || !address.isTelegram(request.getHeader(SECRET))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) {
                return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
            }
            Update update = json.readValue(body, Update.class);
            pulse.heard();
            return isTaken(update)
                    ? ResponseEntity.ok().build()
                    : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        } catch (IOException unreadable) {
            return ResponseEntity.badRequest().build();
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
