package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking back: one's own last step, or with the word of whoever leads. */
@Configuration(proxyBeanMethods = false)
class UndoButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final LedDeeds deeds;
    private final Panels panels;

    UndoButtons(Fights fights, DuelAnswers answers, LedDeeds deeds, Panels panels) {
        this.fights = fights;
        this.answers = answers;
        this.deeds = deeds;
        this.panels = panels;
    }

    @Bean
    Deed undo(Undoing undoing) {
        return new DuelDeed(
                EncounterDeeds.UNDO,
                answers,
                call -> undoing.ask(call, DuelAnswers.encounter(call)));
    }

    @Bean
    Deed undoNow() {
        return deeds.answering(
                EncounterDeeds.UNDO_NOW,
                (call, id) ->
                        fights.takeBack(
                                call,
                                id,
                                call.arguments().number(EncounterDeeds.FROM),
                                call.arguments().number(EncounterDeeds.NEWEST),
                                call.arguments().find(EncounterDeeds.UNSEEN).isPresent()),
                (call, _) -> panels.said(call, "encounter.told.undone"));
    }

    @Bean
    Deed keepIt() {
        return new DuelDeed(
                EncounterDeeds.KEEP,
                Manner.REDRAW,
                answers,
                call -> panels.said(call, "encounter.undo.stands"));
    }

    @Bean
    Deed askUndo(Undoing undoing) {
        return new DuelDeed(
                EncounterDeeds.ASK_UNDO,
                Manner.REDRAW,
                answers,
                call -> undoing.toTheMaster(call, DuelAnswers.encounter(call)));
    }

    @Bean
    Deed letItStand(Undoing undoing) {
        return new DuelDeed(
                EncounterDeeds.LET_IT_STAND, Manner.REDRAW, answers, undoing::letItStand);
    }
}
