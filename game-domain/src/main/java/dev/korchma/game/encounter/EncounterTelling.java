package dev.korchma.game.encounter;

import dev.korchma.game.journal.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an encounter. Names and facts only: what an audience may not know is not in it.
 */
public sealed interface EncounterTelling extends Telling {

    record Challenged(Challenge challenge) implements EncounterTelling {}

    /** The fight begins; everybody sees the dice of the order. */
    record Began(List<InOrder> order) implements EncounterTelling {
        public Began {
            order = List.copyOf(order);
        }
    }

    record InOrder(String name, Placed placed) {}

    /**
     * Somebody did something.
     *
     * @param target name, null where nobody was aimed at
     */
    record Did(
            String fighter,
            String action,
            @Nullable String item,
            @Nullable String target,
            List<Fact> facts)
            implements EncounterTelling {
        public Did {
            facts = List.copyOf(facts);
        }
    }

    /** Something happened by itself at the turn of a turn. */
    record Passed(List<Fact> facts) implements EncounterTelling {
        public Passed {
            facts = List.copyOf(facts);
        }
    }

    /** A turn began. */
    record Turn(String fighter, List<Fact> facts) implements EncounterTelling {
        public Turn {
            facts = List.copyOf(facts);
        }
    }

    /** It is over. Names are null where there was no fight. */
    record Finished(
            Outcome outcome, @Nullable String winner, @Nullable String loser, @Nullable Award award)
            implements EncounterTelling {}

    /** What was told before does not hold any more. */
    record TookBack(EncounterTelling what) implements EncounterTelling {}
}
