package dev.korchma.game.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Those who were not made by choices.
 *
 * @param improvised how somebody is made up on the spot; null when the game has no such form
 * @param estimate how hard a fight with some of them is; null when the game does not say
 */
public record Bestiary(
        Map<String, Creature> creatures,
        @Nullable Improvised improvised,
        @Nullable Estimate estimate) {

    /** Nobody. */
    public static final Bestiary NONE = new Bestiary(Map.of(), null, null);

    public Bestiary {
        creatures = Frozen.map(creatures);
    }

    /** Whether a build may name this id as what it is. */
    boolean knows(String id) {
        return creatures.containsKey(id) || isImprovised(id);
    }

    Option nature(String id) {
        return improvised != null && isImprovised(id)
                ? improvised.nature()
                : Content.present(creatures, id).nature();
    }

    private boolean isImprovised(String id) {
        return improvised != null && improvised.nature().id().equals(id);
    }
}
