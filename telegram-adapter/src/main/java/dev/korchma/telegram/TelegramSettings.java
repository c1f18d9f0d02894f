package dev.korchma.telegram;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set; only the token has to be.
 *
 * @param token as BotFather gave it; blank turns the front off
 * @param url where the Bot API is served, for a server of one's own and for tests; without a path
 * @param webhookUrl public address Telegram delivers to; blank for asking Telegram instead
 * @param webhookSecret 1 to 256 of {@code A-Z a-z 0-9 _ -}; blank for one derived from the token
 * @param messagesPerSecond what Telegram grants the bot in all; 30 without paid broadcasts, 0 for a
 *     server of one's own that grants everything
 */
@ConfigurationProperties("korchma.telegram")
record TelegramSettings(
        @DefaultValue("") String token,
        @DefaultValue("https://api.telegram.org") URI url,
        @DefaultValue("") String webhookUrl,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("30") int messagesPerSecond) {

    /** Whether messages must wait for each other at all. */
    boolean isPaced() {
        return messagesPerSecond > 0;
    }

    boolean byWebhook() {
        return !webhookUrl.isBlank();
    }

    /** Without the secrets: records are printed in logs and errors. */
    @Override
    public String toString() {
        return "TelegramSettings[url=" + url + ", byWebhook=" + byWebhook() + "]";
    }
}
