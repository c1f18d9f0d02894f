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
        String title, @Nullable Thrown thrown, List<Source> reductions, @Nullable Verdict verdict) {

    UseThrow {
        reductions = List.copyOf(reductions);
    }

    static UseThrow alone(String title, Thrown thrown) {
        return new UseThrow(title, thrown, List.of(), null);
    }

    static UseThrow compared(String title, Thrown thrown, Verdict verdict) {
        return new UseThrow(title, thrown, List.of(), verdict);
    }

    List<Leaning> leanings() {
        return verdict == null ? List.of() : verdict.leanings();
    }
}
