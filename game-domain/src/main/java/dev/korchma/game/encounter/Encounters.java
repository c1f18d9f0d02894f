package dev.korchma.game.encounter;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.RuleSystem;

/** Decides what happens in an encounter. */
public final class Encounters {

    private Encounters() {}

    /**
     * Decides. Pure: the same documents, command, rules and ruling lead to the same events.
     *
     * @param rules those the encounter is pinned to
     */
    public static Decision decide(
            Documents documents, EncounterCommand command, RuleSystem rules, Ruling ruling) {
        return switch (command) {
            case EncounterCommand.ProposeDuel propose -> Challenges.propose(propose, ruling);
            case EncounterCommand.FightComputer fight ->
                    Challenges.fightComputer(fight, rules, ruling);
            case EncounterCommand.AcceptDuel accept ->
                    Challenges.accept(documents, accept, rules, ruling);
            case EncounterCommand.DeclineDuel _ -> Challenges.decline(documents, ruling);
            case EncounterCommand.WithdrawDuel _ -> Challenges.withdraw(documents, ruling);
            case EncounterCommand.LapseDuel _ -> Challenges.lapse(documents, ruling);
            case EncounterCommand.Act act -> Turns.act(documents, act, rules, ruling);
            case EncounterCommand.EndTurn(String guard) ->
                    Turns.end(documents, guard, rules, ruling);
            case EncounterCommand.Surrender _ -> Turns.surrender(documents, rules, ruling);
        };
    }

    static Decision no(EncounterRefusal why) {
        return new Decision.Refused(why);
    }
}
