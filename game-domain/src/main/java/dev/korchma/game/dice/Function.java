package dev.korchma.game.dice;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed list of functions. {@code if} rolls only the branch it takes. */
enum Function {
    FLOOR(1, 1),
    CEIL(1, 1),
    ROUND(1, 1),
    ABS(1, 1),
    MIN(1, Integer.MAX_VALUE),
    MAX(1, Integer.MAX_VALUE),
    BEST(1, Integer.MAX_VALUE),
    SUM(0, Integer.MAX_VALUE),
    COUNT(0, Integer.MAX_VALUE),
    CLAMP(3, 3),
    IF(3, 3);

    static final Map<String, Function> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Function::word, f -> f));

    private final String word = name().toLowerCase(Locale.ROOT);
    private final int least;
    private final int most;

    Function(int least, int most) {
        this.least = least;
        this.most = most;
    }

    String word() {
        return word;
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** Never called for {@link #IF}, whose values are not all known. */
    double apply(double[] values, int column) {
        return switch (this) {
            case FLOOR -> Math.floor(Numbers.snap(values[0]));
            case CEIL -> Numbers.up(values[0]);
            case ROUND -> Numbers.round(values[0]);
            case ABS -> Math.abs(values[0]);
            case MIN -> least(values);
            case MAX, BEST -> most(values);
            case SUM -> Numbers.bounded(sum(values), column);
            case COUNT -> count(values);
            case CLAMP -> Math.min(Math.max(values[0], values[1]), values[2]);
            case IF -> throw new IllegalStateException("if chooses by itself");
        };
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** How many are not 0, that is, how many comparisons came true. */
    private static double count(double[] values) {
        int count = 0;
        for (double value : values) {
            if (value != 0) {
                count++;
            }
        }
        return count;
    }
}
