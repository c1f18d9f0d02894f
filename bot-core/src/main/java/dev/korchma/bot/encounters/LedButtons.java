package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Deed;
import dev.korchma.game.encounter.EncounterCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a fight that is led goes on: called out, thrown for, acted in, stopped and closed. */
@Configuration(proxyBeanMethods = false)
class LedButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedDeeds deeds;
    private final Panels panels;

    LedButtons(Fights fights, DuelAnswers answers, Floor floor, LedDeeds deeds, Panels panels) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.deeds = deeds;
        this.panels = panels;
    }

    @Bean
    Deed callOut() {
        return deeds.deed(EncounterDeeds.CALL, _ -> new EncounterCommand.Call());
    }

    @Bean
    Deed throwOrder() {
        return deeds.deed(EncounterDeeds.THROW, _ -> new EncounterCommand.ThrowOrder());
    }

    @Bean
    Deed throwForTheRest() {
        return deeds.deed(EncounterDeeds.THROW_REST, _ -> new EncounterCommand.ThrowForTheRest());
    }

    @Bean
    Deed stepIn() {
        return deeds.deed(EncounterDeeds.STEP_IN, _ -> new EncounterCommand.StepIn());
    }

    @Bean
    Deed flee() {
        return deeds.deed(EncounterDeeds.FLEE, _ -> new EncounterCommand.Flee());
    }

    @Bean
    Deed join(ComingLate late) {
        return new DuelDeed(
                EncounterDeeds.JOIN, answers, call -> late.join(call, DuelAnswers.encounter(call)));
    }

    @Bean
    Deed actTogether() {
        return deeds.deed(
                EncounterDeeds.TOGETHER,
                call -> new EncounterCommand.ActTogether(EncounterDeeds.guard(call)));
    }

    @Bean
    Deed skipTurn() {
        return deeds.deed(
                EncounterDeeds.SKIP,
                call -> new EncounterCommand.SkipTurn(EncounterDeeds.guard(call)));
    }

    @Bean
    Deed standStill() {
        return deeds.deed(EncounterDeeds.STOP, _ -> new EncounterCommand.StandStill());
    }

    @Bean
    Deed goOn() {
        return deeds.deed(EncounterDeeds.GO_ON, _ -> new EncounterCommand.GoOn());
    }

    @Bean
    Deed closeFight() {
        return deeds.answering(
                EncounterDeeds.CLOSE,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.Close(
                                        call.arguments().number(EncounterDeeds.BY))),
                (call, _) -> panels.said(call, "encounter.ended"));
    }

    /** Asks first, with what it was worth. */
    @Bean
    Deed endFight(Worth worth) {
        return deeds.asking(
                EncounterDeeds.END,
                (call, encounter) ->
                        panels.end(
                                call,
                                encounter,
                                worth.of(call.where().space(), encounter, floor.pack(encounter))));
    }
}
