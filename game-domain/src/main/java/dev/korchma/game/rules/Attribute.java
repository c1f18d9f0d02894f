package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A number a person chooses or rolls, before any bonus.
 *
 * @param roll how it may be thrown instead of chosen; null where this game throws none
 */
public record Attribute(String id, int min, int max, int standard, @Nullable Formula roll) {

    /** One that is never thrown. */
    public Attribute(String id, int min, int max, int standard) {
        this(id, min, max, standard, null);
    }
}
