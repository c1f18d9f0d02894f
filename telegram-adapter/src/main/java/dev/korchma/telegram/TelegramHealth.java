package dev.korchma.telegram;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Health component {@code telegram}: silence is a fault, so it says when Telegram last answered.
 */
final class TelegramHealth implements HealthIndicator {

    /** A poll without news ends well before. */
    private static final Duration SILENCE = Clients.POLL.plusSeconds(40);

    private final Pulse pulse;
    private final TelegramSettings settings;

    TelegramHealth(Pulse pulse, TelegramSettings settings) {
        this.pulse = pulse;
        this.settings = settings;
    }

    @Override
    public Health health() {
        Pulse.State state = pulse.state();
        var health = state.trouble().isPresent() || isSilent(state) ? Health.down() : Health.up();
        state.trouble().ifPresent(sentence -> health.withDetail("trouble", sentence));
        state.heardAgo().ifPresent(ago -> health.withDetail("heardSecondsAgo", ago.toSeconds()));
        return health.build();
    }

    /** With a webhook Telegram speaks when it has something to say. */
    private boolean isSilent(Pulse.State state) {
        return !settings.byWebhook()
                && state.heardAgo().filter(ago -> ago.compareTo(SILENCE) <= 0).isEmpty();
    }
}
