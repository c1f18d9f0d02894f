package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;

/** What fighters are called. */
public final class FighterNames {

    private FighterNames() {}

    /** By its name, or by what it is, with its number among several. */
    public static String of(PackWords words, Encounter encounter, Fighter fighter) {
        String kind = fighter.kind();
        String called =
                !fighter.name().isEmpty() || kind == null ? fighter.name() : words.name(kind);
        return encounter.isOneOfSeveral(fighter) ? called + " " + fighter.number() : called;
    }
}
