package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number that follows from others, or from what is carried.
 *
 * @param bases ways to compute it that do not stack: the best one counts
 * @param carried by what is measured of things, what an {@code @amount} of it is worth; empty where
 *     the number follows from others
 * @param shown of whom it has a place on the sheet; null where it has none. Unless that is
 *     everybody it is told for each of the options taken level by level whose tags meet it
 */
public record Derived(
        String id, List<Base> bases, Map<String, Formula> carried, @Nullable When shown) {

    public Derived {
        bases = List.copyOf(bases);
        carried = Frozen.map(carried);
    }

    /** One that follows from others. */
    public Derived(String id, List<Base> bases) {
        this(id, bases, Map.of(), null);
    }

    /**
     * One way to compute the number.
     *
     * @param rule what it is credited to
     */
    public record Base(String rule, Amount amount, When when) {}
}
