package dev.korchma.game.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of something somebody tried.
 *
 * @param leanings why it was thrown in another way than usual
 * @param bonus what was added, with its sources and what did not count
 * @param verdict how it came out; null when there was no number to beat
 * @param consequences facts about the body, under the key {@link RuleSystem#ALONE} where it is
 *     alone: effects it used up and prices it paid
 */
public record Attempted(
        Thrown thrown,
        List<Leaning> leanings,
        Derivation bonus,
        @Nullable Verdict verdict,
        List<Result> consequences) {

    public Attempted {
        leanings = List.copyOf(leanings);
        consequences = List.copyOf(consequences);
    }
}
