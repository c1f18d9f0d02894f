package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a build that goes well with an option.
 *
 * @param attributes by attribute id, the most telling first
 * @param choices by choice id the option to take
 * @param items ids of items
 * @param outfits other things to set out with instead of those, ids of items each
 * @param wealth what is thrown for money to buy things for instead, in the least coin; null where
 *     nothing is bought
 */
public record Suggested(
        Map<String, Integer> attributes,
        Map<String, String> choices,
        List<String> items,
        List<List<String>> outfits,
        @Nullable Formula wealth) {

    /** Of an option nobody takes by choice. */
    static final Suggested NOTHING = new Suggested(Map.of(), Map.of(), List.of());

    /** Where there is one way to set out. */
    public Suggested(
            Map<String, Integer> attributes, Map<String, String> choices, List<String> items) {
        this(attributes, choices, items, List.of(), null);
    }

    public Suggested {
        attributes = Frozen.map(attributes);
        choices = Frozen.map(choices);
        items = List.copyOf(items);
        outfits = outfits.stream().map(List::copyOf).toList();
    }
}
