package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.FighterId;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did that hurt somebody else.
 *
 * @param item what it was done with, null where nothing
 * @param amount as the table was told, 1 or more
 * @param felled whether it put its target out of the fight
 */
record Blow(
        int round,
        FighterId by,
        String action,
        @Nullable String item,
        FighterId to,
        long amount,
        boolean felled) {}
