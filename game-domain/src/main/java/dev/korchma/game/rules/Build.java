package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;

/**
 * What a person decided about a character; everything else follows from it by the rules.
 *
 * @param level 1 or more; the pack bounds it
 * @param attributes bought or rolled numbers by attribute id, before any bonus of the rules
 * @param choices by choice id the id of the option taken, for instance {@code ancestry -> dwarf}
 * @param items ids of the items carried and in use; the same id twice means two of them
 */
public record Build(
        int level,
        Map<String, Integer> attributes,
        Map<String, String> choices,
        List<String> items) {

    public Build {
        attributes = Frozen.map(attributes);
        choices = Frozen.map(choices);
        items = List.copyOf(items);
    }
}
