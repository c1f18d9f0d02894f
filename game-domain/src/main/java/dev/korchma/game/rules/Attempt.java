package dev.korchma.game.rules;

import java.util.Map;
import java.util.Set;

/**
 * Something a body can try or resist with its own numbers, whoever or whatever is against it.
 *
 * @param mechanic id of how it is thrown
 * @param tags in force for it, beside its id
 */
public record Attempt(String id, String mechanic, Amount bonus, Set<String> tags) {

    public Attempt {
        tags = Frozen.set(tags);
    }

    /**
     * All of a game: what is tried and what is resisted.
     *
     * @param difficulties the usual numbers to beat, by id
     */
    public record Catalogue(
            Map<String, Attempt> checks,
            Map<String, Attempt> saves,
            Map<String, Integer> difficulties) {

        /** A game without any. */
        public static final Catalogue NONE = new Catalogue(Map.of(), Map.of(), Map.of());

        public Catalogue {
            checks = Frozen.map(checks);
            saves = Frozen.map(saves);
            difficulties = Frozen.map(difficulties);
        }

        Attempt attempt(String id) {
            return checks.containsKey(id)
                    ? Content.present(checks, id)
                    : Content.present(saves, id);
        }
    }
}
