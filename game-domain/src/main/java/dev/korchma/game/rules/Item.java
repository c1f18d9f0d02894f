package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something carried and in use.
 *
 * @param tags of the thing itself, in force when an action is done with it
 * @param gives tags it puts on whoever carries it
 * @param strikes what a blow of whoever carries it leads to besides when it lands, on whom it lands
 * @param found nobody begins with it: it is come by in play
 * @param measures what the book measures of it and some number of the game adds up, by what it is
 * @param bond that it must be bound before it does anything of this; null where it need not
 */
public record Item(
        String id,
        Set<String> tags,
        Set<String> gives,
        List<Modifier> modifiers,
        List<Step> strikes,
        boolean found,
        Map<String, Integer> measures,
        @Nullable Bond bond) {

    public Item {
        tags = Frozen.set(tags);
        gives = Frozen.set(gives);
        modifiers = List.copyOf(modifiers);
        strikes = List.copyOf(strikes);
        measures = Frozen.map(measures);
    }

    /** A thing that serves whoever carries it. */
    public Item(
            String id,
            Set<String> tags,
            Set<String> gives,
            List<Modifier> modifiers,
            List<Step> strikes,
            boolean found) {
        this(id, tags, gives, modifiers, strikes, found, Map.of(), null);
    }
}
