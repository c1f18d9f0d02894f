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
    private final Lease lease;
    private final TelegramSettings settings;

    TelegramHealth(Pulse pulse, Lease lease, TelegramSettings settings) {
        this.pulse = pulse;
        this.lease = lease;
        this.settings = settings;
    }

    @Override
    public Health health() {
        Pulse.State state = pulse.state();
        var health = state.trouble().isPresent() || isSilent(state) ? Health.down() : Health.up();
        state.trouble().ifPresent(sentence -> health.withDetail("trouble", sentence));
        state.heardAgo().ifPresent(ago -> health.withDetail("heardSecondsAgo", ago.toSeconds()));
        health.withDetail("asks", asks());
        return health.build();
    }

    private String asks() {
        if (settings.byWebhook()) {
            return "nobody: Telegram delivers to the webhook";
        }
        return switch (lease.holder()) {
            case US -> "this instance";
            case ANOTHER -> "another instance";
            case UNKNOWN -> "unknown: the database did not say";
        };
    }

    /** Only who asks can expect an answer; with a webhook Telegram speaks when it has news. */
    private boolean isSilent(Pulse.State state) {
        return !settings.byWebhook()
                && lease.holder() == Lease.Holder.US
                && state.heardAgo().filter(ago -> ago.compareTo(SILENCE) <= 0).isEmpty();
    }
}
