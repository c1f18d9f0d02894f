package dev.korchma.game.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an action takes of whoever uses it.
 *
 * @param economy what it takes of the turn
 * @param cost what it takes of the tracks
 * @param grants what it gives back to the turn
 * @param most how often it may be used in one turn; 0 when that is not limited
 * @param rank what of a ladder it takes, null for nothing
 */
public record Price(
        Map<String, Integer> economy,
        Map<String, Integer> cost,
        Map<String, Integer> grants,
        int most,
        @Nullable Rank rank) {

    public Price {
        economy = Frozen.map(economy);
        cost = Frozen.map(cost);
        grants = Frozen.map(grants);
    }

    /** A price without a rank. */
    public Price(
            Map<String, Integer> economy,
            Map<String, Integer> cost,
            Map<String, Integer> grants,
            int most) {
        this(economy, cost, grants, most, null);
    }

    /**
     * One from any track of a ladder that pays this rank or a higher one.
     *
     * @param from the lowest rank, 1 or more
     */
    public record Rank(String ladder, int from) {}
}
