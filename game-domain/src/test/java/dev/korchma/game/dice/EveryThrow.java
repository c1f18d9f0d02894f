package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.List;

/**
 * Dice that fall in every possible way, one way after the other: the exact distribution of an
 * expression without a second implementation of it. Ways rarer than a hundred-millionth, as endless
 * explosions have, are left out.
 */
final class EveryThrow implements Dice {

    private static final double RAREST = 1e-8;

    private final List<Integer> faces = new ArrayList<>();
    private final List<Integer> sides = new ArrayList<>();
    private int at;
    private double weight;

    /** What an expression can give. */
    record Outcomes(long least, long most, double mean, long ways) {}

    static Outcomes of(Formula formula) {
        return new EveryThrow().enumerate(formula);
    }

    private Outcomes enumerate(Formula formula) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        double sum = 0;
        double seen = 0;
        long ways = 0;
        do {
            at = 0;
            weight = 1;
            long total;
            try {
                total = Totals.of(formula, this);
            } catch (TooRare rare) {
                continue;
            }
            least = Math.min(least, total);
            most = Math.max(most, total);
            sum += total * weight;
            seen += weight;
            ways++;
        } while (advance());
        return new Outcomes(least, most, sum / seen, ways);
    }

    @Override
    public int roll(int sideCount) {
        if (at == faces.size()) {
            faces.add(1);
            sides.add(sideCount);
        }
        weight /= sideCount;
        if (weight < RAREST) {
            at++;
            throw new TooRare();
        }
        return faces.get(at++);
    }

    /** Turns the last die that was thrown to its next face. */
    private boolean advance() {
        while (faces.size() > at) {
            faces.removeLast();
            sides.removeLast();
        }
        while (!faces.isEmpty()) {
            int last = faces.removeLast();
            int of = sides.getLast();
            if (last < of) {
                faces.add(last + 1);
                return true;
            }
            sides.removeLast();
        }
        return false;
    }

    private static final class TooRare extends RuntimeException {
        TooRare() {
            super(null, null, false, false);
        }
    }
}
