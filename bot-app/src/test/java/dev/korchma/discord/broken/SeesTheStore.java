package dev.korchma.discord.broken;

import dev.korchma.bot.store.DiceBox;

/** Breaks the rule that a front sees the neutral words only. */
public final class SeesTheStore {

    private final DiceBox store;

    SeesTheStore(DiceBox store) {
        this.store = store;
    }

    DiceBox store() {
        return store;
    }
}
