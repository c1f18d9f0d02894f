package dev.korchma.game.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action of a body, and whether it may be used now.
 *
 * @param action id to hand to {@code perform}
 * @param item the item it is done with, when there is one: its name is the better label
 * @param targeting whom it may be aimed at
 * @param targets keys it may be aimed at now; empty when it needs no target; all it reaches where
 *     nobody says at whom
 * @param most how many targets one use may have, paid as it is
 * @param repeats whether one target may be named several times
 * @param obstacles why it may not be used now; empty when it may
 * @param ways how a rank can be paid for it, the lowest first; empty where it takes none
 * @param track which of them pays; empty where there is none
 */
public record Offered(
        String action,
        @Nullable String item,
        Targeting targeting,
        List<String> targets,
        int most,
        boolean repeats,
        List<Obstacle> obstacles,
        List<Way> ways,
        String track) {

    public Offered {
        targets = List.copyOf(targets);
        obstacles = List.copyOf(obstacles);
        ways = List.copyOf(ways);
    }

    /** The same, paid by another track; empty when that one cannot. */
    public Optional<Offered> paidBy(String payer) {
        return payer.isEmpty() || payer.equals(track)
                ? Optional.of(this)
                : ways.stream()
                        .filter(way -> way.track().equals(payer))
                        .findFirst()
                        .map(way ->
                                new Offered(
                                        action,
                                        item,
                                        targeting,
                                        targets,
                                        way.most(),
                                        repeats,
                                        obstacles,
                                        ways,
                                        payer));
    }

    /**
     * A track that can pay.
     *
     * @param rank it pays
     * @param left how often it could
     * @param most how many targets one use may have then
     */
    public record Way(String track, int rank, int left, int most) {}

    /** Whether it may be used now. */
    public boolean legal() {
        return obstacles.isEmpty();
    }

    /**
     * Why an action may not be used now.
     *
     * @param about the id concerned: an effect, economy, track or item, or the action itself
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
        NOBODY,
        /** The thing it is done with is not bound to the body. */
        NOT_BOUND
    }
}
