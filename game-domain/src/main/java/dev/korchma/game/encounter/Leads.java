package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.encounter.EncounterCommand.ActOutOfTurn;
import dev.korchma.game.encounter.EncounterCommand.ActTogether;
import dev.korchma.game.encounter.EncounterCommand.AnswerWish;
import dev.korchma.game.encounter.EncounterCommand.Call;
import dev.korchma.game.encounter.EncounterCommand.ChangeSides;
import dev.korchma.game.encounter.EncounterCommand.Close;
import dev.korchma.game.encounter.EncounterCommand.Correct;
import dev.korchma.game.encounter.EncounterCommand.Enlist;
import dev.korchma.game.encounter.EncounterCommand.GoOn;
import dev.korchma.game.encounter.EncounterCommand.HandBack;
import dev.korchma.game.encounter.EncounterCommand.Hide;
import dev.korchma.game.encounter.EncounterCommand.Leading;
import dev.korchma.game.encounter.EncounterCommand.NobodyReacts;
import dev.korchma.game.encounter.EncounterCommand.Prepare;
import dev.korchma.game.encounter.EncounterCommand.PutLabel;
import dev.korchma.game.encounter.EncounterCommand.Rename;
import dev.korchma.game.encounter.EncounterCommand.Reorder;
import dev.korchma.game.encounter.EncounterCommand.Reveal;
import dev.korchma.game.encounter.EncounterCommand.SendAway;
import dev.korchma.game.encounter.EncounterCommand.SkipTurn;
import dev.korchma.game.encounter.EncounterCommand.StandStill;
import dev.korchma.game.encounter.EncounterCommand.TakeOver;
import dev.korchma.game.encounter.EncounterCommand.ThrowForTheRest;
import dev.korchma.game.encounter.EncounterCommand.WeighWish;
import dev.korchma.game.encounter.EncounterCommand.WishIsAct;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.RuleSystem;

/** What those who lead a fight want, and whether they lead it at all. */
final class Leads {

    private Leads() {}

    static Decision decide(Documents documents, Leading command, RuleSystem rules, Ruling ruling) {
        if (!documents.masters().contains(ruling.actor())) {
            return no(new EncounterRefusal.NotLeading());
        }
        if (command instanceof Prepare prepare) {
            return Company.prepare(prepare, documents, rules, ruling);
        }
        return switch (documents.encounter()) {
            case null -> no(new EncounterRefusal.NoSuchEncounter());
            case Encounter encounter when encounter.stage() instanceof Stage.Over(Outcome how) ->
                    no(new EncounterRefusal.AlreadyOver(how));
            case Encounter encounter when !encounter.isLed() ->
                    no(new EncounterRefusal.NotLeading());
            case Encounter _ -> lead(documents, command, rules, ruling);
        };
    }

    private static Decision lead(
            Documents documents, Leading command, RuleSystem rules, Ruling ruling) {
        Company company = new Company(documents, rules, ruling);
        Conduct conduct = new Conduct(documents, rules, ruling);
        return switch (command) {
            case Prepare _ -> throw new IllegalStateException("it is there already");
            case Enlist(var newcomers) -> company.enlist(newcomers);
            case SendAway(FighterId fighter) -> company.sendAway(fighter);
            case Reveal(FighterId fighter) -> company.reveal(fighter);
            case Hide(FighterId fighter) -> company.hide(fighter);
            case Rename(FighterId fighter, String name) -> company.rename(fighter, name);
            case PutLabel(FighterId fighter, Label label) ->
                    Labels.put(documents.there(), fighter, label);
            case ChangeSides(FighterId fighter, String side) -> company.change(fighter, side);
            case TakeOver(FighterId fighter) -> company.takeOver(fighter);
            case HandBack(FighterId fighter) -> company.handBack(fighter);
            case Correct(FighterId fighter, Correction correction) ->
                    company.correct(fighter, correction);
            case Call _ -> conduct.call();
            case ThrowForTheRest _ -> conduct.throwForTheRest();
            case ActTogether(String guard) -> conduct.actTogether(guard);
            case ActOutOfTurn act -> conduct.actOutOfTurn(act);
            case WeighWish weigh -> new Wishes(documents, rules, ruling).weigh(weigh);
            case WishIsAct act -> new Wishes(documents, rules, ruling).isAct(act);
            case AnswerWish answer -> new Wishes(documents, rules, ruling).answer(answer);
            case NobodyReacts nobody ->
                    new Windows(documents, rules, ruling).nobodyReacts(nobody.windows());
            case Reorder(FighterId fighter, FighterId before) -> conduct.reorder(fighter, before);
            case SkipTurn(String guard) -> conduct.skip(guard);
            case StandStill _ -> conduct.standStill();
            case GoOn _ -> conduct.goOn();
            case Close(long experience) -> conduct.close(experience);
        };
    }
}
