package dev.korchma.game.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of a body, and whether it may be used now.
 *
 * @param action id to hand to {@code perform}
 * @param item the item it is done with, when there is one: its name is the better label
 * @param targeting whom it may be aimed at
 * @param targets keys it may be aimed at now; empty when it needs no target; all it reaches where
 *     nobody says at whom
 * @param most how many targets one use may have
 * @param repeats whether one target may be named several times
 * @param obstacles why it may not be used now; empty when it may
 */
public record Offered(
        String action,
        @Nullable String item,
        Targeting targeting,
        List<String> targets,
        int most,
        boolean repeats,
        List<Obstacle> obstacles) {

    public Offered {
        targets = List.copyOf(targets);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether it may be used now. */
    public boolean legal() {
        return obstacles.isEmpty();
    }

    /**
     * Why an action may not be used now.
     *
     * @param about the id concerned: an effect, economy or track, or the action itself
     */
    public record Obstacle(Reason reason, String about) {}

    /** Kinds of obstacles. */
    public enum Reason {
        /** An effect on the body does not let it. */
        FORBIDDEN,
        /** The turn has no more of this. */
        SPENT,
        /** The track is too low to pay with. */
        TOO_LITTLE,
        /** Another action must be used in this turn first. */
        NOT_YET,
        /** The state or the gear of the body does not allow it. */
        NOT_SO,
        /** Nobody it could be aimed at. */
        NOBODY
    }
}
