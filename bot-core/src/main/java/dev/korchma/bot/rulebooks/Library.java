package dev.korchma.bot.rulebooks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be looked up in a game.
 *
 * @param shelves by the id of the kind of entries on them
 * @param facts by entry, then by the id of the fact, in the order of the pack
 */
public record Library(Map<String, Shelf> shelves, Map<String, Map<String, Fact>> facts) {

    public Library {
        shelves = Collections.unmodifiableMap(new LinkedHashMap<>(shelves));
        facts = Map.copyOf(facts);
    }

    public Map<String, Fact> facts(String entry) {
        return facts.getOrDefault(entry, Map.of());
    }

    /**
     * Entries of one kind.
     *
     * @param secret whether players look here only where the campaign lets them
     * @param entries ids, in the order of the pack
     */
    public record Shelf(String kind, Section section, boolean secret, List<String> entries) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    /** The section of the pack the entries of a shelf stand in. */
    public enum Section {
        ACTIONS,
        CREATURES,
        ITEMS,
        EFFECTS,
        CHOICES,
        FEATURES
    }
}
