package dev.korchma.game.encounter;

import dev.korchma.game.journal.Telling;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an encounter. Names and facts only: what an audience may not know is not in it.
 */
public sealed interface EncounterTelling extends Telling {

    record Challenged(Challenge challenge) implements EncounterTelling {}

    /**
     * The fight begins; everybody sees the dice of the order.
     *
     * @param surprised who of those in sight is taken by surprise
     */
    record Began(List<InOrder> order, List<String> surprised) implements EncounterTelling {
        public Began {
            order = List.copyOf(order);
            surprised = List.copyOf(surprised);
        }
    }

    record InOrder(String name, Placed placed) {}

    /**
     * Somebody did something.
     *
     * @param targets names, one as often as it was aimed at; empty where nobody was
     * @param paid ids of the tracks that paid for it
     * @param facts what came of it; where several were aimed at, what is about none of them
     * @param shares what came of it for each, where several were aimed at
     */
    record Did(
            String fighter,
            String action,
            @Nullable String item,
            List<String> targets,
            List<String> paid,
            List<Fact> facts,
            List<Share> shares)
            implements EncounterTelling {
        public Did {
            paid = List.copyOf(paid);
            targets = List.copyOf(targets);
            facts = List.copyOf(facts);
            shares = List.copyOf(shares);
        }

        /** Everything that came of it, whoever it is about. */
        public List<Fact> all() {
            return Stream.concat(
                            facts.stream(), shares.stream().flatMap(one -> one.facts().stream()))
                    .toList();
        }
    }

    /** What came of something for one of several. */
    record Share(String whom, List<Fact> facts) {
        public Share {
            facts = List.copyOf(facts);
        }
    }

    /** Whoever has the turn wants to do something the rules have no action for. */
    record Wished(String fighter, String words) implements EncounterTelling {}

    /** A master wants a throw for it; against what is nobody's business. */
    record Weighed(String fighter, String attempt, List<String> circumstances)
            implements EncounterTelling {
        public Weighed {
            circumstances = List.copyOf(circumstances);
        }
    }

    /** It was thrown for; how that came out is for the masters to say. */
    record Tried(
            String fighter, String attempt, Thrown thrown, List<Leaning> leanings, List<Fact> facts)
            implements EncounterTelling {
        public Tried {
            leanings = List.copyOf(leanings);
            facts = List.copyOf(facts);
        }
    }

    /** The masters said what comes of it. */
    record Answered(String fighter, String words, Wish.Answer answer) implements EncounterTelling {}

    /**
     * Somebody moves away from others, who are asked whether they react.
     *
     * @param isFlight whether they leave the fight altogether
     */
    record MovedAway(String fighter, List<String> past, boolean isFlight)
            implements EncounterTelling {
        public MovedAway {
            past = List.copyOf(past);
        }
    }

    /** A blow would land, and whoever it hits is asked first. */
    record BlowHeld(String fighter, String action, @Nullable String item, String hit, Thrown thrown)
            implements EncounterTelling {}

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

    /** Free words came onto somebody. */
    record LabelPut(String name, Label label) implements EncounterTelling {}

    record LabelGone(String name, String words) implements EncounterTelling {}

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

    /** Somebody acts before the one whose turn had come. */
    record SteppedIn(String fighter) implements EncounterTelling {}

    /** The last steps do not hold any more. */
    record Undone(int count) implements EncounterTelling {}

    record StoodStill() implements EncounterTelling {}

    record WentOn() implements EncounterTelling {}

    /** What was told before does not hold any more. */
    record TookBack(EncounterTelling what) implements EncounterTelling {}
}
