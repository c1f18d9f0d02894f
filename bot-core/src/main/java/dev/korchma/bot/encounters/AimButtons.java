package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.EncounterRefusal;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.DocumentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At whom, what is so this once, and what pays for it: asked of whoever decides for a fighter. */
@Configuration(proxyBeanMethods = false)
class AimButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final LedDeeds deeds;
    private final Asked asked;
    private final Floor floor;

    AimButtons(Fights fights, DuelAnswers answers, LedDeeds deeds, Asked asked, Floor floor) {
        this.floor = floor;
        this.fights = fights;
        this.answers = answers;
        this.deeds = deeds;
        this.asked = asked;
    }

    /** Somebody's button for an action that could hit several: at whom? */
    @Bean
    Deed aim() {
        return new DuelDeed(
                EncounterDeeds.AIM, answers, call -> asked.atWhom(call, actionOf(call)));
    }

    /** The same question with something else chosen or said to be so. */
    @Bean
    Deed aimAnew() {
        return new DuelDeed(
                EncounterDeeds.AIM_ANEW,
                Manner.REDRAW,
                answers,
                call -> asked.again(call, actionOf(call)));
    }

    private static String actionOf(Call call) {
        return call.arguments()
                .find(DuelDeeds.ACTION)
                .orElseGet(() -> call.arguments().text(Choice.PICKED));
    }

    /** At whom has been said: the question becomes its answer. */
    @Bean
    Deed aimed(AimPanel panel, Views views) {
        return new DuelDeed(
                EncounterDeeds.AIMED,
                Manner.REDRAW,
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    Fights.Went went = fights.carry(call, id, Asked.act(call, actionOf(call)));
                    return switch (went) {
                        case Fights.Happened(Encounter after, var _) -> {
                            // A second tap is late, not an answer to the question put anew.
                            views.close(call.where().space(), call.arguments().number(Choice.VIEW));
                            yield panel.answered(call, after);
                        }
                        case Fights.Refused(EncounterRefusal.TooLate _) ->
                                asked.asThingsStand(call, actionOf(call))
                                        .orElseGet(() -> answers.outcome(went, call, id));
                        case Fights.Refused _ -> answers.outcome(went, call, id);
                    };
                });
    }

    /** What was picked from a list: an action and at whom, or an action alone. */
    @Bean
    Deed doPicked() {
        return new DuelDeed(EncounterDeeds.DO, answers, this::picked);
    }

    @Bean
    Deed actOutOfTurn() {
        return new DuelDeed(EncounterDeeds.OUT_OF_TURN, answers, this::picked);
    }

    /** The same from the own panel of whoever is hidden, which goes on from there. */
    @Bean
    Deed ambush(FighterPanel fighters) {
        return new DuelDeed(
                EncounterDeeds.AMBUSH,
                Manner.REDRAW,
                answers,
                call -> {
                    Outcome outcome = picked(call);
                    return outcome instanceof Done
                            ? fighters.afterwards(call, there(call), LedDeeds.who(call))
                            : outcome;
                });
    }

    private Encounter there(Call call) {
        return floor.find(call.where().space(), DuelAnswers.encounter(call)).orElseThrow();
    }

    private Outcome picked(Call call) {
        String[] words = call.arguments().text(Choice.PICKED).split(" ", 2);
        if (words.length == 2 && words[1].equals(Asked.AT_WHOM)) {
            return asked.atWhom(call, words[0]);
        }
        FighterId target = words.length < 2 ? null : new FighterId(words[1]);
        EncounterCommand act =
                call.arguments()
                        .find(EncounterDeeds.WHO)
                        .<EncounterCommand>map(who ->
                                new EncounterCommand.ActOutOfTurn(
                                        new FighterId(who), words[0], target))
                        .orElseGet(() ->
                                new EncounterCommand.Act(
                                        EncounterDeeds.guard(call), words[0], target));
        return answers.outcome(
                fights.carry(call, DuelAnswers.encounter(call), act),
                call,
                DuelAnswers.encounter(call));
    }
}
