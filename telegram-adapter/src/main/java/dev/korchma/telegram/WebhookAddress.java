package dev.korchma.telegram;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** Where Telegram delivers, and the secret by which it is known to be Telegram. */
@OnTelegram
class WebhookAddress {

    private final TelegramSettings settings;
    private final Calls calls;
    private final Pulse pulse;
    private final Clients clients;

    WebhookAddress(TelegramSettings settings, Calls calls, Pulse pulse, Clients clients) {
        this.settings = settings;
        this.calls = calls;
        this.pulse = pulse;
        this.clients = clients;
    }

    boolean isWanted() {
        return settings.byWebhook();
    }

    /** Tells Telegram. Nothing takes it back at the end: the next instance goes on. */
    void announce() {
        SetWebhook method =
                SetWebhook.builder()
                        .url(settings.webhookUrl())
                        .secretToken(secret())
                        .allowedUpdates(Decoding.WANTED)
                        .build();
        Answer<Boolean> answer = Calls.through(clients.calls(), client -> client.execute(method));
        if (answer instanceof Answer.Refused<Boolean>(Refusal why)) {
            pulse.trouble(
                    "Telegram does not take the address in korchma.telegram.webhook-url ("
                            + why.code()
                            + "): it has to begin with https:// and be reachable from outside.");
        }
    }

    /** Compares in the same time whatever is given. */
    boolean isTelegram(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        secret().getBytes(StandardCharsets.UTF_8));
    }

    /** Unless one is set, made from the token, so that every instance has the same. */
    private String secret() {
        if (!settings.webhookSecret().isBlank()) {
            return settings.webhookSecret();
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            settings.token().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal("korchma webhook".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
