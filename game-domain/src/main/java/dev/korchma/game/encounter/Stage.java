package dev.korchma.game.encounter;

import java.util.List;

/** How far an encounter has come. */
public sealed interface Stage {

    /** A challenge waits for its answer. */
    record Proposed(Challenge challenge) implements Stage {}

    /**
     * It is being fought.
     *
     * @param order everybody who fights, the first to act first
     */
    record Running(List<Placed> order, Moment moment) implements Stage {
        public Running {
            order = List.copyOf(order);
        }
    }

    record Over(Outcome outcome) implements Stage {}
}
