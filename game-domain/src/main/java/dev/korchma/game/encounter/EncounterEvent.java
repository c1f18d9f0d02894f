package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Irrevocable;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened in an encounter. */
public sealed interface EncounterEvent extends Event {

    /** A challenge was made. */
    record DuelProposed(DocumentId document, String pack, Challenge challenge)
            implements EncounterEvent, Irrevocable {}

    /** It is on: the order is thrown, copies at full strength stand ready. */
    record FightBegan(DocumentId document, String pack, List<Fighter> fighters, List<Placed> order)
            implements EncounterEvent, Irrevocable {
        public FightBegan {
            fighters = List.copyOf(fighters);
            order = List.copyOf(order);
        }
    }

    /** A master opened a fight to make it ready. */
    record FightPrepared(DocumentId document, String pack, String title)
            implements EncounterEvent, Irrevocable {}

    /**
     * The fight is over, or never began.
     *
     * @param awards what it brought to whom; those it brought nothing are left out, but for the
     *     winner of a duel whose day was full
     */
    record Ended(DocumentId document, Outcome outcome, List<Award> awards)
            implements EncounterEvent, Irrevocable {
        public Ended {
            awards = List.copyOf(awards);
        }
    }

    /** Those who lead changed who fights, under which name, led by whom, or how somebody stands. */
    sealed interface Arranged extends EncounterEvent {}

    /**
     * Somebody joined.
     *
     * @param order the whole order with them in it while it is fought, empty before
     */
    record Enlisted(DocumentId document, List<Fighter> fighters, List<Placed> order)
            implements Arranged, Irrevocable {
        public Enlisted {
            fighters = List.copyOf(fighters);
            order = List.copyOf(order);
        }
    }

    /**
     * Somebody is out of it: sent away by a master, fled, or gave up.
     *
     * @param how why, for whoever is told
     * @param seen whether everybody knew of them
     */
    record Left(DocumentId document, FighterId fighter, Leaving how, boolean seen)
            implements Arranged, Irrevocable {}

    /** Why somebody left a fight. */
    enum Leaving {
        SENT_AWAY,
        FLED,
        GAVE_UP,
        /** Their player plays another hero or none: only before it is called out. */
        NOT_PLAYED
    }

    /**
     * A hidden fighter was seen.
     *
     * @param number among those of its kind that were seen, 0 for whoever has a name
     * @param order the whole order with it while it is fought, empty before
     */
    record Revealed(DocumentId document, FighterId fighter, int number, List<Placed> order)
            implements Arranged, Irrevocable {
        public Revealed {
            order = List.copyOf(order);
        }
    }

    /** Somebody nobody has seen yet is hidden. */
    record Hidden(DocumentId document, FighterId fighter) implements Arranged, Irrevocable {}

    record Renamed(DocumentId document, FighterId fighter, Alias from, Alias to)
            implements Arranged, Reversible {
        @Override
        public Renamed inverse() {
            return new Renamed(document, fighter, to, from);
        }
    }

    /**
     * Free words came onto somebody, ran out a little, or went.
     *
     * @param from null where there were none
     * @param to null where there are none any more
     * @param seen whether everybody knew of the fighter
     */
    record Labelled(
            DocumentId document,
            FighterId fighter,
            @Nullable Label from,
            @Nullable Label to,
            boolean seen)
            implements Arranged, Reversible {
        @Override
        public Labelled inverse() {
            return new Labelled(document, fighter, to, from, seen);
        }
    }

    record ChangedSides(DocumentId document, FighterId fighter, String from, String to)
            implements Arranged, Reversible {
        @Override
        public ChangedSides inverse() {
            return new ChangedSides(document, fighter, to, from);
        }
    }

    /**
     * Somebody else decides for a fighter from now on.
     *
     * @param seen whether everybody knows of it
     */
    record HandedOver(
            DocumentId document, FighterId fighter, Controller from, Controller to, boolean seen)
            implements Arranged, Reversible {
        @Override
        public HandedOver inverse() {
            return new HandedOver(document, fighter, to, from, seen);
        }
    }

    /** A hero was no longer as when they were invited. */
    record CameAsIs(DocumentId document, FighterId fighter, Body from, Body to)
            implements Arranged, Reversible {
        @Override
        public CameAsIs inverse() {
            return new CameAsIs(document, fighter, to, from);
        }
    }

    /**
     * A master put right how somebody stands, with all that follows from it.
     *
     * @param seen whether everybody knows of them
     */
    record Corrected(DocumentId document, FighterId fighter, List<Result> results, boolean seen)
            implements Arranged, Reversible {
        public Corrected {
            results = List.copyOf(results);
        }

        @Override
        public Corrected inverse() {
            return new Corrected(
                    document,
                    fighter,
                    results.reversed().stream().map(Result::inverse).toList(),
                    seen);
        }
    }

    /** The fight was called out: who is led by nobody at the table has thrown already. */
    record Called(DocumentId document, List<Placed> thrown) implements Arranged, Irrevocable {
        public Called {
            thrown = List.copyOf(thrown);
        }
    }

    /** Somebody threw for a place in the order. */
    record OrderThrown(DocumentId document, List<Placed> thrown) implements Arranged, Irrevocable {
        public OrderThrown {
            thrown = List.copyOf(thrown);
        }
    }

    /**
     * Those who lead said who of those who threw the same acts first.
     *
     * @param from an order of fighters that counts among equals alone; empty for none
     * @param to as before
     */
    record TiesSettled(DocumentId document, List<FighterId> from, List<FighterId> to)
            implements Arranged, Reversible {
        public TiesSettled {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public TiesSettled inverse() {
            return new TiesSettled(document, to, from);
        }
    }

    record Reordered(DocumentId document, List<Placed> from, List<Placed> to)
            implements Arranged, Reversible {
        public Reordered {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public Reordered inverse() {
            return new Reordered(document, to, from);
        }
    }

    /**
     * Somebody takes the turn of another one, who comes right after.
     *
     * @param from the order before
     */
    record SteppedIn(DocumentId document, FighterId fighter, List<Placed> from, List<Placed> to)
            implements Arranged, Reversible {
        public SteppedIn {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public SteppedIn inverse() {
            return new SteppedIn(document, fighter, to, from);
        }
    }

    /**
     * Steps do not hold any more: what undoes them came before in the same step.
     *
     * @param steps their numbers, 1 or more
     * @param seen whether everybody knew of any of them
     */
    record StepsUndone(DocumentId document, List<Long> steps, boolean seen)
            implements Arranged, Irrevocable {
        public StepsUndone {
            steps = List.copyOf(steps);
        }
    }

    /** The fight stands still. */
    record Stopped(DocumentId document) implements Arranged, Reversible {
        @Override
        public WentOn inverse() {
            return new WentOn(document);
        }
    }

    /** The fight goes on where it stood still. */
    record WentOn(DocumentId document) implements Arranged, Reversible {
        @Override
        public Stopped inverse() {
            return new Stopped(document);
        }
    }

    /**
     * A piece of a fight: bodies follow its results, the fight moves from one moment to another.
     */
    sealed interface Passage extends EncounterEvent, Reversible
            permits TurnBegan, Acted, TurnEnded, WishEvent, WindowEvent {

        Moment from();

        Moment to();

        List<Result> results();

        @Override
        default TakenBack inverse() {
            return new TakenBack(document(), this);
        }
    }

    /** A fighter's turn began. */
    record TurnBegan(DocumentId document, Moment from, Moment to, List<Result> results)
            implements Passage {
        public TurnBegan {
            results = List.copyOf(results);
        }
    }

    /**
     * A fighter used an action.
     *
     * @param item what it was done with, null where nothing
     * @param targets in the order in which they were named, one as often as it was; empty for an
     *     action without target
     */
    record Acted(
            DocumentId document,
            FighterId fighter,
            String action,
            @Nullable String item,
            List<FighterId> targets,
            Moment from,
            Moment to,
            List<Result> results)
            implements Passage {
        public Acted {
            targets = List.copyOf(targets);
            results = List.copyOf(results);
        }
    }

    /** A fighter's turn ended; what runs out with it ran out. */
    record TurnEnded(DocumentId document, Moment from, Moment to, List<Result> results)
            implements Passage {
        public TurnEnded {
            results = List.copyOf(results);
        }
    }

    /** A passage was taken back. */
    record TakenBack(DocumentId document, Passage passage) implements EncounterEvent, Reversible {
        @Override
        public Passage inverse() {
            return passage;
        }
    }
}
