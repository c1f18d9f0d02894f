package dev.korchma.bot.encounters;

import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Source;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dice that fell in a fight, as the journal keeps them.
 *
 * @param key the same for ever
 * @param title "Longsword → Goblin: 19"
 * @param by whose numbers were added
 * @param thrown null where a plain amount was made less
 * @param reductions what made it less or more for whom it happened to
 * @param verdict null where it was compared with nothing
 * @param isSave whether somebody resisted what another did
 */
record FightThrow(
        String key,
        String title,
        FighterId by,
        @Nullable Thrown thrown,
        List<Leaning> leanings,
        List<Source> reductions,
        @Nullable Verdict verdict,
        boolean isSave) {

    FightThrow {
        leanings = List.copyOf(leanings);
        reductions = List.copyOf(reductions);
    }

    static FightThrow alone(String key, String title, FighterId by, Thrown thrown) {
        return new FightThrow(key, title, by, thrown, List.of(), List.of(), null, false);
    }

    static FightThrow leaning(
            String key, String title, FighterId by, Thrown thrown, List<Leaning> leanings) {
        return new FightThrow(key, title, by, thrown, leanings, List.of(), null, false);
    }

    static FightThrow compared(
            String key, String title, FighterId by, Thrown thrown, Verdict verdict) {
        return new FightThrow(
                key, title, by, thrown, verdict.leanings(), List.of(), verdict, false);
    }

    static FightThrow resisted(
            String key, String title, FighterId by, Thrown thrown, Verdict verdict) {
        return new FightThrow(key, title, by, thrown, verdict.leanings(), List.of(), verdict, true);
    }
}
