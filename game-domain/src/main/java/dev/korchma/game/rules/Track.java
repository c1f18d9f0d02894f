package dev.korchma.game.rules;

import java.util.List;

/**
 * Something that is used up and comes back, from 0 to its maximum.
 *
 * @param max its maximum, known to formulas as {@code <id>.max}
 * @param resets moments of the pack at which it is full again; {@link #TURN} is known to the game
 * @param shown whether everybody at the table may see it as a bar
 * @param isQuiet whether it counts for the rules alone and is neither told nor on a sheet
 * @param store how it is filled and drained
 * @param aftermath what its movements lead to
 */
public record Track(
        String id,
        Amount max,
        List<String> resets,
        boolean shown,
        boolean isQuiet,
        Store store,
        Aftermath aftermath) {

    /** The moment at which a body's own turn begins. */
    public static final String TURN = "turn";

    public Track {
        resets = List.copyOf(resets);
    }

    /** A track whose movements lead to nothing else. */
    public Track(String id, Amount max, List<String> resets, boolean shown) {
        this(id, max, resets, shown, false, Store.PLAIN, Aftermath.NONE);
    }

    /** Behind the id of a track: the number that is its maximum. */
    public static final String MAX = ".max";

    /** The number that is the maximum of a track. */
    public static String maxOf(String track) {
        return track + MAX;
    }
}
