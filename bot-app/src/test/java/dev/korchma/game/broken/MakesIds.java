package dev.korchma.game.broken;

import java.util.UUID;

/** Breaks the rule that ids are handed in. */
public final class MakesIds {

    private MakesIds() {}

    static UUID fresh() {
        return UUID.randomUUID();
    }
}
