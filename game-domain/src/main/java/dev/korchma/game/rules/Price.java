package dev.korchma.game.rules;

import java.util.Map;

/**
 * What an action takes of whoever uses it.
 *
 * @param economy what it takes of the turn
 * @param cost what it takes of the tracks
 * @param grants what it gives back to the turn
 * @param most how often it may be used in one turn; 0 when that is not limited
 */
public record Price(
        Map<String, Integer> economy,
        Map<String, Integer> cost,
        Map<String, Integer> grants,
        int most) {

    public Price {
        economy = Frozen.map(economy);
        cost = Frozen.map(cost);
        grants = Frozen.map(grants);
    }
}
