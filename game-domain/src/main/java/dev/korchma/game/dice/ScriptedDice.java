package dev.korchma.game.dice;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Dice that fall as written, for tests and plays. Special dice are written by the place of the
 * face: of a dF, 1 is minus, 2 is blank, 3 is plus; of a d00, 1 is 0 and 10 is 90.
 */
public final class ScriptedDice implements Dice {

    private final Deque<Integer> faces = new ArrayDeque<>();
    private int thrown;

    public ScriptedDice(int... faces) {
        then(faces);
    }

    /** Adds more faces to the end of the script. */
    public ScriptedDice then(int... more) {
        for (int face : more) {
            faces.add(face);
        }
        return this;
    }

    /** How many faces are still to come; a scene that leaves some has not played as written. */
    public int left() {
        return faces.size();
    }

    /**
     * @throws IllegalStateException when the script is at its end, or its next face does not exist
     *     on a die with so many sides
     */
    @Override
    public int roll(int sides) {
        thrown++;
        Integer face = faces.poll();
        if (face == null) {
            throw new IllegalStateException(
                    "Scripted dice: die %d is a d%d, but only %d faces were written"
                            .formatted(thrown, sides, thrown - 1));
        }
        if (face < 1 || face > sides) {
            throw new IllegalStateException(
                    "Scripted dice: die %d is a d%d, but the script says %d"
                            .formatted(thrown, sides, face));
        }
        return face;
    }
}
