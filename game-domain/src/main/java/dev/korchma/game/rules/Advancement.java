package dev.korchma.game.rules;

import java.util.List;

/**
 * What a victory is worth and what experience leads to.
 *
 * @param levels experience at which level 1, 2, 3… begins, rising, the first is 0
 * @param playable the highest level this pack has rules for
 * @param award experience for a victory in a duel; the loser's numbers are {@code @target.*}
 * @param daily most experience duels may bring a character in one day
 */
public record Advancement(List<Long> levels, int playable, Amount award, Amount daily) {

    public Advancement {
        levels = List.copyOf(levels);
    }

    /** The level somebody of this experience may have, 1 to {@link #playable}. */
    public int levelAt(long experience) {
        int reached = (int) levels.stream().filter(begins -> begins <= experience).count();
        return Math.clamp(reached, 1, playable);
    }

    /** Experience at which a level begins, which is not above {@link #playable}. */
    public long begins(int level) {
        return levels.get(level - 1);
    }
}
