package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;

/**
 * A part of a build that goes well with an option.
 *
 * @param attributes by attribute id, the most telling first
 * @param choices by choice id the option to take
 * @param items ids of items
 */
public record Suggested(
        Map<String, Integer> attributes, Map<String, String> choices, List<String> items) {

    /** Of an option nobody takes by choice. */
    static final Suggested NOTHING = new Suggested(Map.of(), Map.of(), List.of());

    public Suggested {
        attributes = Frozen.map(attributes);
        choices = Frozen.map(choices);
        items = List.copyOf(items);
    }
}
