package dev.korchma.house.broken;

import com.fasterxml.jackson.databind.StandIn;

/** Breaks the rule that Jackson 2 stays with the platforms. */
public final class WritesOldJson {

    private WritesOldJson() {}

    static StandIn mapper() {
        return new StandIn();
    }
}
