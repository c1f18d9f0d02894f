package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Irrevocable;
import dev.korchma.game.journal.Reversible;
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

    /** The fight is over, or never began. */
    record Ended(DocumentId document, Outcome outcome, @Nullable Award award)
            implements EncounterEvent, Irrevocable {}

    /**
     * A piece of a fight: bodies follow its results, the fight moves from one moment to another.
     */
    sealed interface Passage extends EncounterEvent, Reversible {

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
     * @param target null for an action without target
     */
    record Acted(
            DocumentId document,
            FighterId fighter,
            String action,
            @Nullable String item,
            @Nullable FighterId target,
            Moment from,
            Moment to,
            List<Result> results)
            implements Passage {
        public Acted {
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
