package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.Map;

/**
 * Tracks of which one pays for what has a rank. The higher the rank, the more may come of it.
 *
 * @param id by which formulas know the rank that was paid; 0 where none was
 * @param rungs by track the rank it pays, over the numbers of whoever pays; of equal ranks the
 *     first one pays
 */
public record Ladder(String id, Map<String, Formula> rungs) {

    public Ladder {
        rungs = Frozen.map(rungs);
    }

    /** Whether a track always pays just this rank. */
    public boolean isPlainly(String track, int rank) {
        var formula = rungs.get(track);
        return formula != null && formula.text().equals(Integer.toString(rank));
    }
}
