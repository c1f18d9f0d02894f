package dev.korchma.game.rules;

import java.util.List;

/**
 * A number that follows from others.
 *
 * @param bases ways to compute it that do not stack: the best one counts
 */
public record Derived(String id, List<Base> bases) {

    public Derived {
        bases = List.copyOf(bases);
    }

    /**
     * One way to compute the number.
     *
     * @param rule what it is credited to
     */
    public record Base(String rule, Amount amount, When when) {}
}
