package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a character; everything else follows from it by the rules.
 *
 * @param level 1 or more; the pack bounds it
 * @param attributes bought or rolled numbers by attribute id, before any bonus of the rules
 * @param choices by choice id the id of the option taken, for instance {@code ancestry -> dwarf}
 * @param items ids of the items carried and in use; the same id twice means two of them
 * @param bound ids of those among them that are bound to whoever carries them, in the order in
 *     which that was done; null where nobody has ever said, see {@link Bonds}
 */
public record Build(
        int level,
        Map<String, Integer> attributes,
        Map<String, String> choices,
        List<String> items,
        @Nullable List<String> bound) {

    public Build {
        attributes = Frozen.map(attributes);
        choices = Frozen.map(choices);
        items = List.copyOf(items);
        bound = bound == null ? null : List.copyOf(bound);
    }

    /** Nothing is said about what is bound. */
    public Build(
            int level,
            Map<String, Integer> attributes,
            Map<String, String> choices,
            List<String> items) {
        this(level, attributes, choices, items, null);
    }

    /** The same, with other decisions at this level. */
    public Build deciding(int newLevel, Map<String, String> newChoices) {
        return new Build(newLevel, attributes, newChoices, items, bound);
    }

    /** The same with these numbers. */
    public Build with(Map<String, Integer> numbers) {
        return new Build(level, numbers, choices, items, bound);
    }

    /** The same with these things; what is bound and no longer there counts no more. */
    Build carrying(List<String> things, @Nullable List<String> nowBound) {
        return new Build(level, attributes, choices, things, nowBound);
    }
}
