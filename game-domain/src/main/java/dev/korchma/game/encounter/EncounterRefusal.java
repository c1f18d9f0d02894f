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

    record NotYourTurn(FighterId active) implements EncounterRefusal {}

    /** Nobody steps in before themselves. */
    record YourTurnAlready() implements EncounterRefusal {}

    /** In a round everybody acts once, and the actor has. */
    record ActedInThisRound() implements EncounterRefusal {}

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

    /** Only those who lead the game do that. */
    record NotLeading() implements EncounterRefusal {}

    /** Nobody of that name is in it, or is not any more. */
    record NoSuchFighter() implements EncounterRefusal {}

    /** A fight needs two sides that could fight. */
    record NobodyToFight() implements EncounterRefusal {}

    /** That is for the time before everybody was called. */
    record AlreadyCalled() implements EncounterRefusal {}

    /** The fight does not run, or the order is not thrown at this moment. */
    record NotNow() implements EncounterRefusal {}

    /** The place in the order is thrown already. */
    record ThrownAlready() implements EncounterRefusal {}

    /** That hero is in it already. */
    record InItAlready() implements EncounterRefusal {}

    /** That hero is in another fight at this moment. */
    record FightsElsewhere() implements EncounterRefusal {}

    /** Most fighters are in it already. */
    record TooMany(int most) implements EncounterRefusal {}

    /** It is known to everybody already, or is known to nobody. */
    record NothingToReveal() implements EncounterRefusal {}

    /** There is nothing like it in this game, or it is so already. */
    record NothingToCorrect() implements EncounterRefusal {}

    /** It cannot be taken back: it was never anybody's to undo. */
    record NothingToTakeBack() implements EncounterRefusal {}

    /** Others have acted since: that is for those who lead. */
    record OthersActedSince() implements EncounterRefusal {}

    /** First somebody who is asked says whether they react. */
    record WaitsForReaction(FighterId who) implements EncounterRefusal {}

    /** First the masters say what comes of what was thrown for. */
    record WaitsForMasters() implements EncounterRefusal {}

    /** Nothing is wanted, or not at this point. */
    record NothingWished() implements EncounterRefusal {}

    /** There is no foe who could answer it: one may simply go. */
    record NobodyInTheWay() implements EncounterRefusal {}

    /** Nothing can be done out of turn now: it was done before, or the state does not allow it. */
    record NoReaction() implements EncounterRefusal {}

    /** While the order is thrown only those who threw the same change places. */
    record NotTied() implements EncounterRefusal {}

    /** The fight stands still. */
    record StandsStill() implements EncounterRefusal {}

    /** The challenge still has time. */
    record NotLapsedYet() implements EncounterRefusal {}
}
