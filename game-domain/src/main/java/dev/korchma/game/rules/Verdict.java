package dev.korchma.game.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a throw against a number came out.
 *
 * @param outcome id of the outcome in the pack's mechanic
 * @param success whether that outcome counts as one
 * @param against the number to beat: the table's secret, never shown to players
 * @param leanings why it was thrown in another way than usual
 * @param compared where {@code against} comes from, as secret as that; null where somebody said it,
 *     or where it was written down before that was kept
 */
public record Verdict(
        String outcome,
        boolean success,
        long against,
        List<Leaning> leanings,
        @Nullable Compared compared) {

    /** One against a number that somebody said. */
    public Verdict(String outcome, boolean success, long against, List<Leaning> leanings) {
        this(outcome, success, against, leanings, null);
    }

    public Verdict {
        leanings = List.copyOf(leanings);
    }
}
