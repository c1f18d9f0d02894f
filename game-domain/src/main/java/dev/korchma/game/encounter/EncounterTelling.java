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

    /** It is over. Names are null where there was no fight, or where nobody says who won. */
    record Finished(
            Outcome outcome, @Nullable String winner, @Nullable String loser, List<Gain> gains)
            implements EncounterTelling {
        public Finished {
            gains = List.copyOf(gains);
        }
    }

    record Gain(String name, Award award) {}

    /** Somebody came while it was fought. */
    record Joined(List<String> names) implements EncounterTelling {
        public Joined {
            names = List.copyOf(names);
        }
    }

    record Departed(String name, EncounterEvent.Leaving how) implements EncounterTelling {}

    /** Somebody nobody had seen before. */
    record Seen(String name) implements EncounterTelling {}

    /**
     * Another one decides for a fighter.
     *
     * @param byMasters whether it is whoever leads, or its own player again
     */
    record Led(String name, boolean byMasters) implements EncounterTelling {}

    /** A master put something right. */
    record PutRight(String name, List<NowAt> tracks, List<String> begun, List<String> ended)
            implements EncounterTelling {
        public PutRight {
            tracks = List.copyOf(tracks);
            begun = List.copyOf(begun);
            ended = List.copyOf(ended);
        }
    }

    record NowAt(String track, int from, int to) {}

    /** Places in the order were thrown. */
    record Threw(List<InOrder> order) implements EncounterTelling {
        public Threw {
            order = List.copyOf(order);
        }
    }

    /** Those who lead changed the order. */
    record NewOrder(List<InOrder> order) implements EncounterTelling {
        public NewOrder {
            order = List.copyOf(order);
        }
    }

    /** The last steps do not hold any more. */
    record Undone(int count) implements EncounterTelling {}

    record StoodStill() implements EncounterTelling {}

    record WentOn() implements EncounterTelling {}

    /** What was told before does not hold any more. */
    record TookBack(EncounterTelling what) implements EncounterTelling {}
}
