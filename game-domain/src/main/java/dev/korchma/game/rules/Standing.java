package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A modifier at work on a body.
 *
 * @param rule the feature, item, effect or state it comes from
 * @param provided what must not be 0 for it to be there at all; null where nothing is asked
 */
record Standing(String rule, Modifier modifier, @Nullable Formula provided) {

    Standing(String rule, Modifier modifier) {
        this(rule, modifier, null);
    }

    /** Whether it is there, by the numbers of its bearer. */
    boolean isThere(Sheet sheet) {
        return provided == null || Evaluation.value(provided, sheet.frame()) != 0;
    }
}
