package dev.korchma.game.dice;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One roll under way: where dice and names come from, and how many dice may still be thrown. */
final class Run {

    private final Dice dice;
    private final Scope scope;
    private int fuel = Limits.DICE;
    private @Nullable Pool pool;
    private @Nullable Pool spare;

    Run(Dice dice, Scope scope) {
        this.dice = dice;
        this.scope = scope;
    }

    /** Throws one die; every throw of an evaluation passes here. */
    int toss(Faces faces, int column) {
        if (--fuel < 0) {
            throw new Halt(DiceError.limit(DiceError.Code.TOO_MANY_DICE, column, Limits.DICE));
        }
        return faces.face(dice.roll(faces.sides()));
    }

    /** Refuses a handful that cannot be paid for before its first die is thrown. */
    void afford(double amount, int column) {
        if (amount > fuel) {
            throw new Halt(DiceError.limit(DiceError.Code.TOO_MANY_DICE, column, Limits.DICE));
        }
    }

    double value(String name, int column) {
        OptionalDouble value = scope.value(name);
        if (value.isEmpty()) {
            throw new Halt(UnknownName.error(name, column, scope));
        }
        return Numbers.bounded(value.getAsDouble(), column);
    }

    /**
     * The dice on the table. Terms are evaluated one after another, so one pool serves all; most
     * formulas of a pack have no dice and need none.
     */
    Pool pool() {
        Pool there = pool;
        if (there == null) {
            there = new Pool();
            pool = there;
        }
        return there;
    }

    /** An empty pool to rebuild the present one into. */
    Pool spare() {
        Pool there = spare;
        if (there == null) {
            there = new Pool();
            spare = there;
        }
        there.clear();
        return there;
    }

    /** What was built into {@link #spare} lies on the table from now on. */
    void swap() {
        Pool old = pool();
        pool = spare;
        spare = old;
    }
}
