package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.DiceError;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import java.util.ArrayList;
import java.util.List;

/** The dice of one throw as they fall, one formula after the other. */
final class Pool {

    private final Dice dice;
    private final List<DieFace> faces = new ArrayList<>();

    Pool(Dice dice) {
        this.dice = dice;
    }

    List<DieFace> faces() {
        return faces;
    }

    long roll(Formula formula, Scope scope) {
        return switch (formula.roll(dice, scope)) {
            case Rolled.Done(var roll) -> {
                faces.addAll(Faces.of(roll));
                yield roll.total();
            }
            case Rolled.Failed(DiceError error) -> throw Evaluation.broken(formula, error);
        };
    }

    /** A formula with dice is thrown {@code often}; one without counts {@code factor} times. */
    long roll(Formula formula, Scope scope, Multiple multiple) {
        int before = faces.size();
        long sum = roll(formula, scope);
        if (faces.size() == before) {
            return sum * multiple.bonus();
        }
        for (int again = 1; again < multiple.dice(); again++) {
            sum += roll(formula, scope);
        }
        long thrown = multiple.dice() == 0 ? 0 : sum;
        return multiple.full() == 0 ? thrown : thrown + multiple.full() * highest(formula, scope);
    }

    private static long highest(Formula formula, Scope scope) {
        return new Pool(sides -> sides).roll(formula, scope);
    }

    /**
     * How often dice are thrown, how often what is added to them counts, and how often they count
     * at their highest besides.
     */
    record Multiple(int dice, int bonus, int full) {
        static final Multiple ONCE = new Multiple(1, 1, 0);

        static Multiple of(Mechanic.Outcome outcome) {
            return new Multiple(outcome.dice(), outcome.bonus(), outcome.full());
        }
    }
}
