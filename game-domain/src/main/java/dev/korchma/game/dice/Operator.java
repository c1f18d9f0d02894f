package dev.korchma.game.dice;

import static dev.korchma.game.dice.DiceError.Code.BAD_EXPONENT;
import static dev.korchma.game.dice.DiceError.Code.DIVISION_BY_ZERO;

/** What stands between two values. Comparisons give 1 or 0. */
enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    DIVIDE_DOWN("//"),
    REMAINDER("%"),
    POWER("**"),
    EQUAL("=="),
    DIFFERENT("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    double apply(double a, double b, int column) {
        return switch (this) {
            case ADD -> Numbers.bounded(a + b, column);
            case SUBTRACT -> Numbers.bounded(a - b, column);
            case MULTIPLY -> Numbers.bounded(a * b, column);
            case DIVIDE -> Numbers.bounded(a / divisor(b, column), column);
            case DIVIDE_DOWN -> Math.floor(quotient(a, b, column));
            case REMAINDER -> remainder(a, b, column);
            case POWER -> power(a, b, column);
            case EQUAL, DIFFERENT, AT_LEAST, AT_MOST, MORE, LESS -> holds(a, b) ? 1 : 0;
        };
    }

    /** Whether a comparison is true; arithmetic holds nothing. */
    boolean holds(double a, double b) {
        return switch (this) {
            case EQUAL -> Numbers.near(a, b);
            case DIFFERENT -> !Numbers.near(a, b);
            case AT_LEAST -> a >= b || Numbers.near(a, b);
            case AT_MOST -> a <= b || Numbers.near(a, b);
            case MORE -> a > b && !Numbers.near(a, b);
            case LESS -> a < b && !Numbers.near(a, b);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, DIVIDE_DOWN, REMAINDER, POWER -> false;
        };
    }

    /** {@link #holds(double, double)} for the faces of dice, which are whole. */
    boolean holds(int a, int b) {
        return switch (this) {
            case EQUAL -> a == b;
            case DIFFERENT -> a != b;
            case AT_LEAST -> a >= b;
            case AT_MOST -> a <= b;
            case MORE -> a > b;
            case LESS -> a < b;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, DIVIDE_DOWN, REMAINDER, POWER -> false;
        };
    }

    private static double divisor(double b, int column) {
        if (b == 0) {
            throw new Halt(DiceError.at(DIVISION_BY_ZERO, column));
        }
        return b;
    }

    private static double quotient(double a, double b, int column) {
        return Numbers.bounded(Numbers.snap(a / divisor(b, column)), column);
    }

    /**
     * Goes with {@code //}: the sign is the divisor's, so that a % b is never below 0 for b > 0.
     */
    private static double remainder(double a, double b, int column) {
        double rest = a - Math.floor(quotient(a, b, column)) * b;
        return Numbers.snap(rest);
    }

    private static double power(double a, double b, int column) {
        if (!Numbers.whole(b) || Math.abs(b) > Limits.EXPONENT) {
            throw new Halt(DiceError.limit(BAD_EXPONENT, column, Limits.EXPONENT));
        }
        double result = 1;
        for (int i = 0; i < Math.abs(Math.rint(b)); i++) {
            result = Numbers.bounded(result * a, column);
        }
        return b < 0 ? Numbers.bounded(1 / divisor(result, column), column) : result;
    }
}
