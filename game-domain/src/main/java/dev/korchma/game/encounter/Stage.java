package dev.korchma.game.encounter;

import java.util.List;

/** How far an encounter has come. */
public sealed interface Stage {

    /** The same as everybody may know it. */
    default Stage asSeen() {
        return this;
    }

    /** A challenge waits for its answer. */
    record Proposed(Challenge challenge) implements Stage {}

    /**
     * A master makes it ready; nobody else knows of it.
     *
     * @param changes counts what was done to it, so that a control offered before comes too late
     */
    record Prepared(int changes) implements Stage {}

    /**
     * It was called out; the order is being thrown.
     *
     * @param thrown the places that are known, in the order in which they became known
     * @param byHand who acts before whom where they threw the same, as those who lead said it;
     *     whoever is not in it goes by the rules
     */
    record Gathering(List<Placed> thrown, List<FighterId> byHand) implements Stage {
        public Gathering {
            thrown = List.copyOf(thrown);
            byHand = List.copyOf(byHand);
        }
    }

    /**
     * It is being fought.
     *
     * @param order everybody who fights, the first to act first
     */
    record Running(List<Placed> order, Moment moment) implements Stage {
        public Running {
            order = List.copyOf(order);
        }

        @Override
        public Running asSeen() {
            return new Running(order, moment.asSeen());
        }
    }

    /** It stands still until the masters go on. */
    record Paused(Running at) implements Stage {
        @Override
        public Paused asSeen() {
            return new Paused(at.asSeen());
        }
    }

    record Over(Outcome outcome) implements Stage {}
}
