package dev.korchma.game.dice;

/** Short words of the tests of dice. */
final class Totals {

    private Totals() {}

    static long of(Formula formula, Dice dice) {
        return switch (formula.total(dice, Scope.EMPTY)) {
            case Valued.Done done -> done.number();
            case Valued.Failed failed -> throw new AssertionError(formula + ": " + failed.error());
        };
    }

    static long of(String text, int... faces) {
        return rolled(text, faces).total();
    }

    static Roll rolled(String text, int... faces) {
        return rolled(text, Scope.EMPTY, faces);
    }

    static Roll rolled(String text, Scope scope, int... faces) {
        ScriptedDice dice = new ScriptedDice(faces);
        return switch (Formula.of(text).roll(dice, scope)) {
            case Rolled.Failed failed -> throw new AssertionError(text + ": " + failed.error());
            case Rolled.Done done when dice.left() > 0 ->
                    throw new AssertionError(text + " left " + dice.left() + " dice");
            case Rolled.Done done -> done.roll();
        };
    }

    static DiceError error(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Bad bad -> bad.error();
            case Parsed.Good good ->
                    switch (good.formula().roll(sides -> sides, Scope.EMPTY)) {
                        case Rolled.Failed failed -> failed.error();
                        case Rolled.Done done ->
                                throw new AssertionError(text + " = " + done.roll().total());
                    };
        };
    }
}
