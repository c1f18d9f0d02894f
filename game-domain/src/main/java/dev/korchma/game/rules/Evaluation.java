package dev.korchma.game.rules;

import dev.korchma.game.dice.DiceError;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers of formulas without dice. */
final class Evaluation {

    /** A number of dice or sides that is computed, {@code (2 + 1)d(8)}, from the innermost on. */
    private static final Pattern COMPUTED =
            Pattern.compile("(?<![a-z])\\(([^()d]+)\\)(?=[ )/*+0-9-]*d)|(?<=d)\\(([^()d]+)\\)");

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
        var sources = new ArrayList<Source>(amount.terms().size());
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

    /** The formulas as a player reads them, with numbers where names stand: {@code 1d4+1d6}. */
    static String written(Amount amount, Scope scope) {
        return amount.terms().stream()
                .map(term -> written(term.formula(), scope))
                .collect(Collectors.joining("+"));
    }

    static String written(Formula formula, Scope scope) {
        var text = formula.text();
        if (formula.names().isEmpty()) {
            return bare(text);
        }
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        for (var name : formula.names().stream().sorted(longestFirst).toList()) {
            var value = scope.value(name);
            text =
                    value.isEmpty()
                            ? text
                            : text.replace("@" + name, Long.toString((long) value.getAsDouble()));
        }
        return bare(text);
    }

    private static String bare(String text) {
        var shorter = text;
        while (shorter.contains("d(") || shorter.contains(")d")) {
            var before = shorter;
            shorter = COMPUTED.matcher(before).replaceAll(Evaluation::computed);
            if (shorter.equals(before)) {
                return before;
            }
        }
        return shorter;
    }

    private static String computed(MatchResult found) {
        var inside = found.group(1) == null ? found.group(2) : found.group(1);
        if (inside.contains("@")) {
            return Matcher.quoteReplacement(found.group());
        }
        return Long.toString(value(Formula.of(inside), Scope.EMPTY));
    }

    /** Reading a pack checks names; what is left, such as a division by zero, is its fault. */
    static IllegalStateException broken(Formula formula, DiceError error) {
        return new IllegalStateException("formula of a pack fails: " + formula + ": " + error);
    }
}
