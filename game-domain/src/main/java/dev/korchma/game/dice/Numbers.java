package dev.korchma.game.dice;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Arithmetic with the fractions of a table: doubles, where a value a hair's breadth from a whole
 * number is that whole number, so that {@code (0.1+0.7)*10} is 8 and not 7.
 */
final class Numbers {

    private static final double HAIR = 1e-10;

    /** The faces that nearly every die shows, written once. */
    private static final String[] FACES =
            IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).toArray(String[]::new);

    private Numbers() {}

    static double snap(double value) {
        double whole = Math.rint(value);
        return near(value, whole) ? whole : value;
    }

    static long down(double value) {
        return (long) Math.floor(snap(value));
    }

    static double up(double value) {
        return Math.ceil(snap(value));
    }

    /** Halves go up, as at the table. */
    static double round(double value) {
        return Math.floor(snap(value + 0.5));
    }

    static boolean near(double a, double b) {
        if (a == b) {
            return true;
        }
        return Math.abs(a - b) <= Math.max(HAIR, 16 * Math.ulp(a));
    }

    static boolean whole(double value) {
        return near(value, Math.rint(value));
    }

    static double bounded(double value, int column) {
        if (value <= Limits.RESULT && value >= -Limits.RESULT) {
            return value;
        }
        throw new Halt(DiceError.limit(DiceError.Code.TOO_BIG, column, Limits.RESULT));
    }

    static String text(int face) {
        return face >= 0 && face < FACES.length ? FACES[face] : Integer.toString(face);
    }

    static String text(double value) {
        long whole = (long) value;
        if (whole == value) {
            return Long.toString(whole);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
