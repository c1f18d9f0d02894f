package dev.korchma.bot.uses;

import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Source;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dice that fell for a deed between fights.
 *
 * @param title "Rowan · Cure Wounds → Bryn: 9 hit points"
 * @param thrown null where a plain amount was made less
 * @param reductions what made it less or more for whom it happened to
 * @param verdict null where it was compared with nothing
 */
record UseThrow(
        String title,
        @Nullable Thrown thrown,
        List<Leaning> leanings,
        List<Source> reductions,
        @Nullable Verdict verdict) {

    UseThrow {
        leanings = List.copyOf(leanings);
        reductions = List.copyOf(reductions);
    }

    static UseThrow alone(String title, Thrown thrown) {
        return new UseThrow(title, thrown, List.of(), List.of(), null);
    }

    static UseThrow leaning(String title, Thrown thrown, List<Leaning> leanings) {
        return new UseThrow(title, thrown, leanings, List.of(), null);
    }

    static UseThrow compared(String title, Thrown thrown, Verdict verdict) {
        return new UseThrow(title, thrown, verdict.leanings(), List.of(), verdict);
    }
}
