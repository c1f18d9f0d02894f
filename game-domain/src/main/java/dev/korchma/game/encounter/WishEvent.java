package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Result;
import java.util.List;

/** Something happened about what the one whose turn it is wants to do. */
public sealed interface WishEvent extends EncounterEvent.Passage {

    @Override
    default List<Result> results() {
        return List.of();
    }

    /** It was said, in place of what was said before. */
    record Said(DocumentId document, FighterId fighter, Moment from, Moment to)
            implements WishEvent {}

    /** A master wants a throw for it. */
    record Weighed(DocumentId document, FighterId fighter, Moment from, Moment to)
            implements WishEvent {}

    /** It was thrown for. */
    record Tried(
            DocumentId document,
            FighterId fighter,
            String attempt,
            Moment from,
            Moment to,
            List<Result> results)
            implements WishEvent {
        public Tried {
            results = List.copyOf(results);
        }
    }

    /** A master said what comes of it. */
    record Answered(
            DocumentId document, FighterId fighter, Wish.Answer answer, Moment from, Moment to)
            implements WishEvent {}
}
