package dev.korchma.house.broken;

import java.time.Instant;

/** Breaks the rule that time comes from PostgreSQL. */
public final class ReadsTheClock {

    private ReadsTheClock() {}

    static Instant now() {
        return Instant.now();
    }
}
