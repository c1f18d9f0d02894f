package dev.korchma.game.rules;

import java.util.List;
import java.util.Set;

/**
 * Something a body has for good.
 *
 * @param level from which level on
 * @param isQuiet whether it is in the numbers alone and need not be listed
 * @param actions ids of actions it makes available
 * @param gives tags it puts on the body
 * @param strikes what a blow of the body leads to besides when it lands, on whom it lands
 */
public record Feature(
        String id,
        int level,
        boolean isQuiet,
        List<Modifier> modifiers,
        List<String> actions,
        Set<String> gives,
        List<Step> strikes) {

    public Feature {
        modifiers = List.copyOf(modifiers);
        actions = List.copyOf(actions);
        gives = Frozen.set(gives);
        strikes = List.copyOf(strikes);
    }
}
