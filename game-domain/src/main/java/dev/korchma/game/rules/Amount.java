package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;

/**
 * A number a pack describes as a sum of terms, kept apart so that every term can be shown as a
 * source.
 */
public record Amount(List<Term> terms) {

    public Amount {
        terms = List.copyOf(terms);
    }

    /** Nothing at all: the empty sum. */
    public static final Amount ZERO = new Amount(List.of());

    /**
     * One term.
     *
     * @param rule what the term is credited to; empty to credit the rule that holds the amount
     */
    public record Term(String rule, Formula formula) {}
}
