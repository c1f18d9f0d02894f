package dev.korchma.game.rules;

import java.util.List;

/**
 * Something that is used up and comes back, from 0 to its maximum.
 *
 * @param max its maximum, known to formulas as {@code <id>.max}
 * @param resets moments of the pack at which it is full again; {@link #TURN} is known to the game
 * @param shown whether everybody at the table may see it as a bar
 */
public record Track(String id, Amount max, List<String> resets, boolean shown) {

    /** The moment at which a body's own turn begins. */
    public static final String TURN = "turn";

    public Track {
        resets = List.copyOf(resets);
    }

    /** Behind the id of a track: the number that is its maximum. */
    public static final String MAX = ".max";

    /** The number that is the maximum of a track. */
    public static String maxOf(String track) {
        return track + MAX;
    }
}
