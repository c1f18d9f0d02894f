package dev.korchma.game.rules;

import dev.korchma.game.dice.DiceError;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of formulas without dice. */
final class Evaluation {

    private Evaluation() {}

    static long value(Formula formula, Scope scope) {
        return switch (formula.value(scope)) {
            case Valued.Done done -> done.number();
            case Valued.Failed(DiceError error) -> throw broken(formula, error);
        };
    }

    static long sum(Amount amount, Scope scope) {
        long sum = 0;
        for (var term : amount.terms()) {
            sum += value(term.formula(), scope);
        }
        return sum;
    }

    /** Every term as a source, credited to itself or else to {@code rule}. */
    static List<Source> terms(Amount amount, String rule, Scope scope) {
        var sources = new ArrayList<Source>();
        for (var term : amount.terms()) {
            sources.add(new Source(credit(term, rule), value(term.formula(), scope)));
        }
        return sources;
    }

    /** Whether it can be told without throwing anything. */
    static boolean free(Amount amount) {
        return amount.terms().stream().noneMatch(term -> term.formula().hasDice());
    }

    private static String credit(Amount.Term term, String rule) {
        return term.rule().isEmpty() ? rule : term.rule();
    }

    static String written(Amount amount) {
        return amount.terms().stream()
                .map(term -> term.formula().text())
                .collect(Collectors.joining("+"));
    }

    /** Reading a pack checks names; what is left, such as a division by zero, is its fault. */
    static IllegalStateException broken(Formula formula, DiceError error) {
        return new IllegalStateException("formula of a pack fails: " + formula + ": " + error);
    }
}
