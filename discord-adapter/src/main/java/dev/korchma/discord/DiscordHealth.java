package dev.korchma.discord;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether we hear Discord now. */
final class DiscordHealth implements HealthIndicator {

    private final Connection connection;

    DiscordHealth(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Health health() {
        return connection.isWell() ? Health.up().build() : Health.down().build();
    }
}
