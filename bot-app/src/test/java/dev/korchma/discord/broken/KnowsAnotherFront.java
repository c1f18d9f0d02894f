package dev.korchma.discord.broken;

import dev.korchma.telegram.broken.KnownTooWell;

/** Breaks the rule that fronts do not know each other. */
public final class KnowsAnotherFront {

    private KnowsAnotherFront() {}

    static String neighbour() {
        return KnownTooWell.name();
    }
}
