package dev.korchma.game.encounter;

import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Build;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen in an encounter. */
public sealed interface EncounterCommand {

    /**
     * Challenges a member.
     *
     * @param opponent the character that is challenged, null when its player has none yet
     */
    record ProposeDuel(
            DocumentId encounter,
            Character challenger,
            MemberId challenged,
            @Nullable Character opponent,
            Instant until)
            implements EncounterCommand {}

    /** Fights the computer, at once. */
    record FightComputer(DocumentId encounter, Character challenger, String name, Build build)
            implements EncounterCommand {}

    /** Takes a challenge up, with the characters as they are now. */
    record AcceptDuel(Character challenger, Character opponent) implements EncounterCommand {}

    record DeclineDuel() implements EncounterCommand {}

    /** The challenger takes the challenge back. */
    record WithdrawDuel() implements EncounterCommand {}

    /** The time of the challenge is over; refused before that. */
    record LapseDuel() implements EncounterCommand {}

    /**
     * Uses an action.
     *
     * @param guard what was on offer when it was chosen
     * @param target may be null where there is only one
     */
    record Act(String guard, String action, @Nullable FighterId target)
            implements EncounterCommand {}

    record EndTurn(String guard) implements EncounterCommand {}

    record Surrender() implements EncounterCommand {}
}
