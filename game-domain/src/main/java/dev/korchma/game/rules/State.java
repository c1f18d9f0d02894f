package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;

/**
 * What is so with every body as long as its own numbers say so.
 *
 * @param provided a formula that is not 0 then
 */
public record State(String id, Formula provided, List<Modifier> modifiers) {

    public State {
        modifiers = List.copyOf(modifiers);
    }
}
