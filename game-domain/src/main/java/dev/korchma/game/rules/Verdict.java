package dev.korchma.game.rules;

import java.util.List;

/**
 * How a throw against a number came out.
 *
 * @param outcome id of the outcome in the pack's mechanic
 * @param success whether that outcome counts as one
 * @param against the number to beat: the table's secret, never shown to players
 * @param leanings why it was thrown in another way than usual
 */
public record Verdict(String outcome, boolean success, long against, List<Leaning> leanings) {

    public Verdict {
        leanings = List.copyOf(leanings);
    }
}
