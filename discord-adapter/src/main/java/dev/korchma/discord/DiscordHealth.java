package dev.korchma.discord;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether we hear Discord now. */
final class DiscordHealth implements HealthIndicator {

    private final Connection connection;
    private final Hearing hearing;

    DiscordHealth(Connection connection, Hearing hearing) {
        this.connection = connection;
        this.hearing = hearing;
    }

    @Override
    public Health health() {
        if (!connection.isUp()) {
            return Health.down().withDetail("trouble", "Discord is not connected.").build();
        }
        return hearing.isDeaf()
                ? Health.down()
                        .withDetail("trouble", "Discord is connected and tells nothing.")
                        .build()
                : Health.up().build();
    }
}
