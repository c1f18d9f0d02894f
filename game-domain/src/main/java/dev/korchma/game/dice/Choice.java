package dev.korchma.game.dice;

import java.util.stream.IntStream;

/** Which members of a set still count. */
final class Choice {

    private final double[] values;
    private final boolean[] out;
    private final int[] scores;
    private boolean counting;

    Choice(double[] values) {
        this.values = values;
        out = new boolean[values.length];
        scores = new int[values.length];
    }

    boolean keeps(int i) {
        return !out[i];
    }

    double value() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (!out[i]) {
                sum += counting ? scores[i] : values[i];
            }
        }
        return Numbers.bounded(sum, 0);
    }

    void apply(Modifier modifier, double bound) {
        int inside = (int) IntStream.range(0, out.length).filter(this::keeps).count();
        switch (modifier.kind()) {
            case KEEP_HIGHEST -> drop(inside - Bounds.amount(bound, modifier.column()), 1);
            case KEEP_LOWEST -> drop(inside - Bounds.amount(bound, modifier.column()), -1);
            case DROP_HIGHEST -> drop(Bounds.amount(bound, modifier.column()), -1);
            case DROP_LOWEST -> drop(Bounds.amount(bound, modifier.column()), 1);
            case KEEP_VALUES -> keep(modifier.test(), bound);
            case SUCCESS, FAILURE -> score(modifier.test(), bound, 1);
            case DEDUCT -> score(modifier.test(), bound, -1);
            default -> throw new IllegalStateException(modifier.kind().name());
        }
    }

    /** Drops the lowest for sign 1, the highest for -1; of equals the leftmost stays. */
    private void drop(int amount, int sign) {
        for (int n = 0; n < Math.min(amount, out.length); n++) {
            int worst = -1;
            for (int i = 0; i < out.length; i++) {
                if (!out[i] && (worst < 0 || sign * values[i] <= sign * values[worst])) {
                    worst = i;
                }
            }
            if (worst >= 0) {
                out[worst] = true;
            }
        }
    }

    private void keep(Operator test, double bound) {
        for (int i = 0; i < out.length; i++) {
            out[i] |= !test.holds(values[i], bound);
        }
    }

    private void score(Operator test, double bound, int points) {
        counting = true;
        for (int i = 0; i < out.length; i++) {
            scores[i] += !out[i] && test.holds(values[i], bound) ? points : 0;
        }
    }
}
