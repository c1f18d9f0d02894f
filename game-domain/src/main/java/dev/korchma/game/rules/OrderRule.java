package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;

/** How a fight decides who acts when. */
public sealed interface OrderRule {

    /**
     * By a throw, the highest first.
     *
     * @param ties compared one after the other, the higher first, when the throws are equal
     */
    record ByThrow(String mechanic, Amount bonus, List<Formula> ties) implements OrderRule {
        public ByThrow {
            ties = List.copyOf(ties);
        }
    }

    /** As they joined, nothing is thrown. */
    record AsJoined(Spotlight spotlight) implements OrderRule {}

    /** Who may take a turn before the one it has come to has begun to do something with it. */
    enum Spotlight {
        /** Nobody. */
        KEPT,
        /** Whoever has not acted in this round. */
        ONCE,
        /** Anybody, as often as the story wants it. */
        FREE
    }
}
