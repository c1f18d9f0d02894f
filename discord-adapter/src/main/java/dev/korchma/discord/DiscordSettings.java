package dev.korchma.discord;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Everything an operator may say about Discord; the token is enough.
 *
 * @param token the bot's token, blank to leave Discord off
 * @param apiUrl another Discord than Discord's own, for tests
 * @param gatewayUrl its gateway
 * @param readMessages whether the bot asks to hear plain talk, which Discord lets it only when
 *     “Message Content Intent” is ticked on the page of the bot
 * @param silence after which a connection is asked whether it hears at all; a minute unless said
 * @param spendReserve whether the bot logs in though three quarters of the day's logins are spent
 */
@ConfigurationProperties("korchma.discord")
public record DiscordSettings(
        String token,
        @Nullable String apiUrl,
        @Nullable String gatewayUrl,
        Duration silence,
        boolean readMessages,
        boolean spendReserve) {

    /** Where Discord keeps what people send. */
    private static final URI FILES = URI.create("https://cdn.discordapp.com");

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    public DiscordSettings {
        token = Objects.requireNonNullElse(token, "").strip();
        silence = Objects.requireNonNullElse(silence, A_MINUTE);
    }

    /** The host of people's files; another Discord than Discord's own keeps them itself. */
    URI files() {
        return apiUrl == null ? FILES : URI.create(apiUrl).resolve("/");
    }

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "DiscordSettings[" + (token.isEmpty() ? "off" : "on") + "]";
    }
}
