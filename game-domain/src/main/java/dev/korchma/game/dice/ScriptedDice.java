package dev.korchma.game.dice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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
     * @throws WrongScript when the script is at its end, or its next face does not exist on a die
     *     with so many sides
     */
    @Override
    public int roll(int sides) {
        thrown++;
        Integer face = faces.poll();
        if (face == null) {
            throw new WrongScript(
                    thrown,
                    sides,
                    null,
                    "Scripted dice: die %d is a d%d, but only %d faces were written"
                            .formatted(thrown, sides, thrown - 1));
        }
        if (face < 1 || face > sides) {
            throw new WrongScript(
                    thrown,
                    sides,
                    face,
                    "Scripted dice: die %d is a d%d, but the script says %d"
                            .formatted(thrown, sides, face));
        }
        return face;
    }

    /** What was written does not fit what is thrown. */
    public static final class WrongScript extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final int die;
        private final int sides;
        private final @Nullable Integer face;

        private WrongScript(int die, int sides, @Nullable Integer face, String message) {
            super(message);
            this.die = die;
            this.sides = sides;
            this.face = face;
        }

        /** Which die of the script, from 1. */
        public int die() {
            return die;
        }

        public int sides() {
            return sides;
        }

        /** What is written for it; nothing where the script is at its end. */
        public OptionalInt face() {
            return face == null ? OptionalInt.empty() : OptionalInt.of(face);
        }
    }
}
