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
    record AsJoined() implements OrderRule {}
}
