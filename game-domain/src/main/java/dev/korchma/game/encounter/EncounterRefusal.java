package dev.korchma.game.encounter;

import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Offered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something does not happen in an encounter. */
public sealed interface EncounterRefusal extends Refusal {

    /** There is no such encounter. */
    record NoSuchEncounter() implements EncounterRefusal {}

    record AlreadyOver(Outcome outcome) implements EncounterRefusal {}

    /** The challenge was taken up: there is nothing left to answer. */
    record AlreadyBegun() implements EncounterRefusal {}

    /** The challenge was not taken up yet. */
    record NotBegun() implements EncounterRefusal {}

    /** Only the one who was challenged, or who challenged, can do this. */
    record NotForYou() implements EncounterRefusal {}

    /** Nobody fights themselves. */
    record Oneself() implements EncounterRefusal {}

    /** The two are heroes of different games. */
    record DifferentGames(String one, String other) implements EncounterRefusal {}

    /** The actor watches only. */
    record NotInTheFight() implements EncounterRefusal {}

    record NotYourTurn(String active) implements EncounterRefusal {}

    /** It is the actor's turn, but what was chosen is no longer on offer. */
    record TooLate() implements EncounterRefusal {}

    record NoSuchAction(String action) implements EncounterRefusal {}

    record NoSuchTarget() implements EncounterRefusal {}

    /** It is on the sheet, but cannot be done now. */
    record CannotNow(String action, @Nullable String item, List<Offered.Obstacle> obstacles)
            implements EncounterRefusal {
        public CannotNow {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The challenge still has time. */
    record NotLapsedYet() implements EncounterRefusal {}
}
