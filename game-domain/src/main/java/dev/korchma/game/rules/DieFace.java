package dev.korchma.game.rules;

import org.jspecify.annotations.Nullable;

/**
 * One die as it fell.
 *
 * @param sides faces of the die, 1 or more
 * @param face what it shows
 * @param counted false for a die that was dropped or thrown again
 * @param thrown the throw behind a face that is not numbered by it, 1 to the number of sides; null
 *     for an ordinary die
 */
public record DieFace(int sides, long face, boolean counted, @Nullable Integer thrown) {

    /** What falls when it falls the same once more. */
    public int again() {
        return thrown == null ? (int) face : thrown;
    }
}
