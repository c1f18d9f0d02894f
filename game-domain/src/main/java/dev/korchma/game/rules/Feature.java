package dev.korchma.game.rules;

import java.util.List;
import java.util.Set;

/**
 * Something a body has for good.
 *
 * @param level from which level on: where its option is taken level by level, or belongs to one
 *     that is, of those taken in that one
 * @param taken of whom it counts
 * @param isQuiet whether it is in the numbers alone and need not be listed
 * @param actions ids of actions it makes available
 * @param gives tags it puts on the body
 * @param strikes what a blow of the body leads to besides when it lands, on whom it lands
 */
public record Feature(
        String id,
        int level,
        Taken taken,
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
