package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a throw against a number works in this game.
 *
 * @param dice the usual dice
 * @param variants other dice for sets of modes; the one with the most modes in force counts
 * @param opposites pairs of modes that cancel each other, however many reasons there are
 * @param outcomes in order: the first whose condition holds counts, the last one always does
 */
public record Mechanic(
        String id,
        Formula dice,
        List<Variant> variants,
        Map<String, String> opposites,
        List<Outcome> outcomes) {

    public Mechanic {
        variants = List.copyOf(variants);
        opposites = Frozen.map(opposites);
        outcomes = List.copyOf(outcomes);
    }

    /** Dice thrown when exactly these modes are in force. */
    public record Variant(Set<String> modes, Formula dice) {
        public Variant {
            modes = Frozen.set(modes);
        }
    }

    /**
     * One way a throw can come out.
     *
     * @param when non-zero when it applies; knows {@code @natural}, {@code @total},
     *     {@code @against}
     * @param success whether what was tried works
     * @param dice how many times the dice of the harm that follows are thrown
     * @param bonus how many times its bonuses count
     * @param full how many times the dice count besides without being thrown, each at its highest
     */
    public record Outcome(String id, Formula when, boolean success, int dice, int bonus, int full) {

        /** One whose dice all fall. */
        public Outcome(String id, Formula when, boolean success, int dice, int bonus) {
            this(id, when, success, dice, bonus, 0);
        }
    }
}
