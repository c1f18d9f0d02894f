package dev.korchma.game.dice;

import static dev.korchma.game.dice.DiceError.Code.NEGATIVE_AMOUNT;
import static dev.korchma.game.dice.DiceError.Code.NEVER_ENDS;
import static dev.korchma.game.dice.DiceError.Code.NOT_WHOLE;
import static dev.korchma.game.dice.DiceError.Code.NO_SIDES;
import static dev.korchma.game.dice.DiceError.Code.TOO_MANY_DICE;
import static dev.korchma.game.dice.DiceError.Code.TOO_MANY_SIDES;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Checks the numbers that a term of dice is made of: once while parsing where they are written
 * down, at each roll where they are computed, and always before the first die falls.
 */
final class Bounds {

    private Bounds() {}

    static int amount(double value, int column) {
        int amount = whole(value, column);
        if (amount < 0) {
            throw new Halt(DiceError.at(NEGATIVE_AMOUNT, column));
        }
        if (amount > Limits.DICE) {
            throw new Halt(DiceError.limit(TOO_MANY_DICE, column, Limits.DICE));
        }
        return amount;
    }

    static Faces faces(double value, int column) {
        int sides = whole(value, column);
        if (sides < 1) {
            throw new Halt(DiceError.at(NO_SIDES, column));
        }
        if (sides > Limits.SIDES) {
            throw new Halt(DiceError.limit(TOO_MANY_SIDES, column, Limits.SIDES));
        }
        return Faces.ordinary(sides);
    }

    static int[] of(List<Modifier> modifiers, Faces faces, ToDoubleFunction<Modifier> value) {
        int[] bounds = new int[modifiers.size()];
        for (int i = 0; i < bounds.length; i++) {
            Modifier modifier = modifiers.get(i);
            bounds[i] =
                    modifier.argument() == null
                            ? modifier.byItself(faces)
                            : whole(value.applyAsDouble(modifier), modifier.column());
            bounds[i] = check(modifier, bounds[i], faces);
        }
        return bounds;
    }

    private static int check(Modifier modifier, int bound, Faces faces) {
        ModifierKind kind = modifier.kind();
        if (kind.takes() == ModifierKind.Takes.AMOUNT && bound < 0) {
            throw new Halt(DiceError.at(NEGATIVE_AMOUNT, modifier.column()));
        }
        if (kind.mustEnd() && faces.allMeet(modifier.test(), bound)) {
            throw new Halt(DiceError.at(NEVER_ENDS, modifier.column()));
        }
        return kind == ModifierKind.DISADVANTAGE ? -bound : bound;
    }

    private static int whole(double value, int column) {
        if (!Numbers.whole(value)) {
            throw new Halt(DiceError.at(NOT_WHOLE, column));
        }
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw new Halt(DiceError.limit(DiceError.Code.TOO_BIG, column, Limits.RESULT));
        }
        return (int) Math.rint(value);
    }
}
