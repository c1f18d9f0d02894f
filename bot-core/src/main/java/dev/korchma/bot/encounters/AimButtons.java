package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Targeting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At whom, and what is so this once: asked of whoever has the turn. */
@Configuration(proxyBeanMethods = false)
class AimButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedDeeds deeds;
    private final Panels panels;
    private final ReactionPanels reactions;

    AimButtons(
            Fights fights,
            DuelAnswers answers,
            Floor floor,
            LedDeeds deeds,
            Panels panels,
            ReactionPanels reactions) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.deeds = deeds;
        this.panels = panels;
        this.reactions = reactions;
    }

    /** Somebody's button for an action that could hit several: at whom? */
    @Bean
    Deed aim() {
        return new DuelDeed(EncounterDeeds.AIM, answers, this::atWhom);
    }

    /** The same question with something else said to be so. */
    @Bean
    Deed aimAnew() {
        return new DuelDeed(EncounterDeeds.AIM_ANEW, Manner.REDRAW, answers, this::atWhom);
    }

    /** At whom has been said: the question becomes its answer. */
    @Bean
    Deed aimed() {
        return deeds.answering(
                EncounterDeeds.AIMED,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.Act(
                                        call.arguments().text(Choice.GUARD),
                                        call.arguments().text(DuelDeeds.ACTION),
                                        new FighterId(call.arguments().text(EncounterDeeds.TARGET)),
                                        EncounterDeeds.circumstances(call))),
                panels::aimed);
    }

    private Outcome atWhom(Call call) {
        DocumentId id = DuelAnswers.encounter(call);
        Encounter encounter = floor.find(call.where().space(), id).orElseThrow();
        MemberId me = fights.member(call);
        Fighter active = encounter.active().orElse(null);
        if (active == null || !active.isLedBy(me)) {
            return answers.notYours(call, encounter, me);
        }
        String action =
                call.arguments()
                        .find(DuelDeeds.ACTION)
                        .orElseGet(() -> call.arguments().text(Choice.PICKED));
        if (action.equals(ReactionDeeds.AWAY_FROM_SOMEBODY)) {
            return reactions.moveAway(call, encounter, active);
        }
        return encounter.offers(active.id(), floor.pack(encounter).system()).stream()
                .filter(one -> one.action().equals(action))
                .findFirst()
                .map(one -> aimed(call, encounter, one))
                .orElseGet(() -> No.because("duel.no.too-late"));
    }

    /** What is aimed at nobody needs no question. */
    private Outcome aimed(Call call, Encounter encounter, Offered offered) {
        return offered.targeting() == Targeting.SELF
                ? answers.outcome(
                        fights.carry(
                                call,
                                encounter.id(),
                                new EncounterCommand.Act(
                                        call.arguments().text(Choice.GUARD),
                                        offered.action(),
                                        null)),
                        call,
                        encounter.id())
                : panels.aim(call, encounter, offered);
    }
}
