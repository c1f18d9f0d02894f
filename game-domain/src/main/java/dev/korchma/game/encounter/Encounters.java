package dev.korchma.game.encounter;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
            case EncounterCommand.Act act -> new Turns(documents, rules, ruling).act(act);
            case EncounterCommand.EndTurn(String guard) ->
                    new Turns(documents, rules, ruling).end(guard);
            case EncounterCommand.Surrender _ -> new Turns(documents, rules, ruling).surrender();
            case EncounterCommand.SayWish say -> new Wishes(documents, rules, ruling).say(say);
            case EncounterCommand.TryWish(String guard) ->
                    new Wishes(documents, rules, ruling).tryIt(guard);
            case EncounterCommand.MoveAway away ->
                    new Windows(documents, rules, ruling).moveAway(away);
            case EncounterCommand.Answer answer ->
                    new Windows(documents, rules, ruling).answer(answer);
            case EncounterCommand.React react -> new Windows(documents, rules, ruling).react(react);
            case EncounterCommand.ThrowOrder _ ->
                    led(documents, () -> new Conduct(documents, rules, ruling).throwOrder());
            case EncounterCommand.TakeBack(List<Past> steps) ->
                    led(documents, () -> TakingBack.decide(documents, steps, ruling));
            case EncounterCommand.StepIn _ -> new Spotlight(documents, rules, ruling).stepIn();
            case EncounterCommand.Flee _ ->
                    led(documents, () -> new Conduct(documents, rules, ruling).flee());
            case EncounterCommand.Join(Newcomer newcomer) ->
                    led(documents, () -> new Company(documents, rules, ruling).join(newcomer));
            case EncounterCommand.Follow(MemberId player, Newcomer hero) ->
                    Following.decide(documents, player, hero, rules, ruling);
            case EncounterCommand.Leading leading ->
                    Leads.decide(documents, leading, rules, ruling);
        };
    }

    /** What people at the table do in a fight that is led and was called out. */
    private static Decision led(Documents documents, Supplier<Decision> then) {
        return switch (documents.encounter()) {
            case null -> no(new EncounterRefusal.NoSuchEncounter());
            case Encounter encounter ->
                    switch (encounter.stage()) {
                        case Stage.Proposed _, Stage.Prepared _ ->
                                no(new EncounterRefusal.NoSuchEncounter());
                        case Stage.Over(Outcome how) -> no(new EncounterRefusal.AlreadyOver(how));
                        case Stage.Gathering _, Stage.Running _, Stage.Paused _ -> then.get();
                    };
        };
    }

    /**
     * Who acts when, as far as it is known: while the order is thrown, those who have thrown.
     *
     * @return empty before and after
     */
    public static List<Placed> order(Encounter encounter, RuleSystem rules) {
        return Order.standing(encounter, rules);
    }

    /** Whether anybody at the table could take the turn before whoever has it begins it. */
    public static boolean isOpenToOthers(Encounter encounter, RuleSystem rules) {
        return Spotlight.isOpenToOthers(encounter, rules);
    }

    /** What a fighter nobody at the table leads would best do now; empty when nothing. */
    public static Optional<Proposal> proposal(
            Encounter encounter, FighterId fighter, RuleSystem rules) {
        return ComputerOpponent.choose(encounter, fighter, rules);
    }

    static Decision no(EncounterRefusal why) {
        return new Decision.Refused(why);
    }
}
