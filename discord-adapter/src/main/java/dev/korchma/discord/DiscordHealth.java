package dev.korchma.discord;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Whether we hear Discord now. */
final class DiscordHealth implements HealthIndicator {

    /** All is well, and the next login may have to wait for the operator. */
    static final Status SCARCE = new Status("SCARCE");

    private final Connection connection;
    private final Hearing hearing;

    DiscordHealth(Connection connection, Hearing hearing) {
        this.connection = connection;
        this.hearing = hearing;
    }

    @Override
    public Health health() {
        if (!connection.isUp()) {
            return Health.down().withDetail("trouble", notConnected()).build();
        }
        if (hearing.isDeaf()) {
            return Health.down()
                    .withDetail("trouble", "Discord is connected and tells nothing.")
                    .build();
        }
        return connection
                .logins()
                .scarce()
                .map(DiscordHealth::scarce)
                .orElseGet(Health.up()::build);
    }

    private static Health scarce(LoginLimit day) {
        String spent = "%d of the day's %d logins are spent.".formatted(day.spent(), day.total());
        return Health.status(SCARCE).withDetail("logins", spent).build();
    }

    private String notConnected() {
        return connection
                .logins()
                .waitsBecause()
                .map(why -> "Discord is not connected: " + why + ".")
                .orElse("Discord is not connected.");
    }
}
