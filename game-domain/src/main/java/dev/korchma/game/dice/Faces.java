package dev.korchma.game.dice;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a die can show. An ordinary die shows 1 to its number of sides; others map the throw of 1 to
 * n to the list of their faces.
 */
final class Faces {

    static final Faces PERCENT = new Faces(100, null, "%");
    static final Faces TENS =
            new Faces(10, new int[] {0, 10, 20, 30, 40, 50, 60, 70, 80, 90}, "00");
    static final Faces FATE = new Faces(3, new int[] {-1, 0, 1}, "F");
    static final Faces FATE_ONE = new Faces(6, new int[] {-1, 0, 0, 0, 0, 1}, "F.1");
    static final Faces COIN = new Faces(2, new int[] {0, 1}, "c");

    private final int sides;
    private final int @Nullable [] shown;
    private final String text;

    private Faces(int sides, int @Nullable [] shown, String text) {
        this.sides = sides;
        this.shown = shown;
        this.text = text;
    }

    static Faces ordinary(int sides) {
        return new Faces(sides, null, Integer.toString(sides));
    }

    static Faces listed(int[] shown) {
        String text =
                Arrays.stream(shown)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", ", "{", "}"));
        return new Faces(shown.length, shown.clone(), text);
    }

    int sides() {
        return sides;
    }

    /** How the kind is written after the d. */
    String text() {
        return text;
    }

    int face(int thrown) {
        return shown == null ? thrown : shown[thrown - 1];
    }

    /** A throw that shows this face: the first of those that do. */
    int thrown(int face) {
        if (shown == null) {
            return face;
        }
        int at = 0;
        while (shown[at] != face) {
            at++;
        }
        return at + 1;
    }

    int lowest() {
        return shown == null ? 1 : Arrays.stream(shown).min().orElseThrow();
    }

    int highest() {
        return shown == null ? sides : Arrays.stream(shown).max().orElseThrow();
    }

    int different() {
        return shown == null ? sides : (int) Arrays.stream(shown).distinct().count();
    }

    /** Whether no face escapes the condition, so that waiting for one would never end. */
    boolean allMeet(Operator test, int bound) {
        if (shown != null) {
            return Arrays.stream(shown).allMatch(face -> test.holds(face, bound));
        }
        return switch (test) {
            case EQUAL -> sides == 1 && bound == 1;
            case DIFFERENT -> bound < 1 || bound > sides;
            case AT_LEAST, MORE -> test.holds(1, bound);
            case AT_MOST, LESS -> test.holds(sides, bound);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, DIVIDE_DOWN, REMAINDER, POWER -> false;
        };
    }
}
