package dev.korchma.game.dice;

import java.util.Set;

/**
 * One throw of one die.
 *
 * @param face what the die shows
 * @param thrown the throw behind it, 1 to the number of faces: the same as the face of an ordinary
 *     die
 * @param value the face after {@code min}, {@code max}, penetration and joined explosions
 * @param worth what it adds to its term: the value, or its successes, or 0 when it does not count
 * @param marks why
 */
public record Die(int face, int thrown, int value, int worth, Set<Mark> marks) {

    /**
     * Whether the die is still on the table: neither dropped nor rerolled nor joined to another.
     */
    public boolean counts() {
        return marks.isEmpty()
                || !(marks.contains(Mark.DROPPED)
                        || marks.contains(Mark.REROLLED)
                        || marks.contains(Mark.JOINED));
    }
}
