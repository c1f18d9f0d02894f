package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Result;
import java.util.List;

/** Others were asked whether they react, or answered that they do not. */
public sealed interface WindowEvent extends EncounterEvent.Passage {

    @Override
    default List<Result> results() {
        return List.of();
    }

    /**
     * Somebody moves away from foes, who may answer it.
     *
     * @param past whom they move away from
     */
    record MovedAway(
            DocumentId document, FighterId fighter, List<FighterId> past, Moment from, Moment to)
            implements WindowEvent {
        public MovedAway {
            past = List.copyOf(past);
        }

        /** Whether they leave the fight altogether. */
        boolean isFlight() {
            Waiting waiting = to.waiting();
            return waiting != null && fighter.equals(waiting.fleeing());
        }
    }

    /** A blow was thrown and would land; whoever it hits may answer it first. */
    record BlowHeld(DocumentId document, FighterId fighter, Moment from, Moment to)
            implements WindowEvent {

        Blow blow() {
            Waiting waiting = to.waiting();
            if (waiting == null || waiting.blow() == null) {
                throw new IllegalStateException("held without a blow");
            }
            return waiting.blow();
        }
    }

    /** Somebody who was asked does nothing. */
    record LetGo(DocumentId document, FighterId fighter, Moment from, Moment to)
            implements WindowEvent {}
}
