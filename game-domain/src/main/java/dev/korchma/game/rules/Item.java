package dev.korchma.game.rules;

import java.util.List;
import java.util.Set;

/**
 * Something carried and in use.
 *
 * @param tags of the thing itself, in force when an action is done with it
 * @param gives tags it puts on whoever carries it
 * @param strikes what a blow of whoever carries it leads to besides when it lands, on whom it lands
 * @param found nobody begins with it: it is come by in play
 */
public record Item(
        String id,
        Set<String> tags,
        Set<String> gives,
        List<Modifier> modifiers,
        List<Step> strikes,
        boolean found) {

    public Item {
        tags = Frozen.set(tags);
        gives = Frozen.set(gives);
        modifiers = List.copyOf(modifiers);
        strikes = List.copyOf(strikes);
    }
}
