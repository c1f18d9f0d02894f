package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Moving away, and what others do when it is not their turn. */
@Configuration(proxyBeanMethods = false)
class ReactionButtons {

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedFights led;
    private final LedDeeds deeds;
    private final Panels panels;
    private final ReactionPanels reactions;

    ReactionButtons(
            Fights fights,
            DuelAnswers answers,
            Floor floor,
            LedFights led,
            LedDeeds deeds,
            Panels panels,
            ReactionPanels reactions) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.led = led;
        this.deeds = deeds;
        this.panels = panels;
        this.reactions = reactions;
    }

    @Bean
    Deed moveAway() {
        return new DuelDeed(
                ReactionDeeds.MOVE_AWAY,
                answers,
                call -> {
                    Encounter encounter = there(call);
                    MemberId me = fights.member(call);
                    return encounter
                            .active()
                            .filter(active -> led.decides(call, active, me))
                            .map(active -> reactions.moveAway(call, encounter, active))
                            .orElseGet(() -> answers.notYours(call, encounter, me));
                });
    }

    /** From whom has been said: the question becomes its answer. */
    @Bean
    Deed movedAway() {
        return deeds.answering(
                ReactionDeeds.MOVED,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.MoveAway(
                                        EncounterDeeds.guard(call), past(call))),
                (call, _) -> panels.said(call, "reaction.asked"));
    }

    private List<FighterId> past(Call call) {
        String whom = call.arguments().text(EncounterDeeds.WHO);
        if (!whom.equals(ReactionDeeds.EVERYBODY)) {
            return List.of(new FighterId(whom));
        }
        Encounter encounter = there(call);
        return encounter
                .active()
                .map(active ->
                        Reactions.toLeaving(encounter, active.id(), floor.pack(encounter).system()))
                .orElse(List.of())
                .stream()
                .map(Fighter::id)
                .toList();
    }

    @Bean
    Deed answerReaction() {
        return deeds.deed(
                ReactionDeeds.ANSWER,
                call ->
                        new EncounterCommand.Answer(
                                call.arguments().text(ReactionDeeds.WINDOW),
                                call.arguments().find(DuelDeeds.ACTION).orElse(null)));
    }

    /** Picked from a list: whose, and with what where they do anything. */
    @Bean
    Deed answerReactionFor() {
        return deeds.deed(
                ReactionDeeds.ANSWER_FOR,
                call -> {
                    String[] picked = call.arguments().text(Choice.PICKED).split(" ", 2);
                    return new EncounterCommand.Answer(
                            picked[0], picked.length < 2 ? null : picked[1]);
                });
    }

    @Bean
    Deed nobodyReacts() {
        return deeds.deed(
                ReactionDeeds.NOBODY,
                call ->
                        new EncounterCommand.NobodyReacts(
                                List.of(call.arguments().text(ReactionDeeds.WINDOW).split(" "))));
    }

    @Bean
    Deed reactFreely() {
        return new DuelDeed(
                ReactionDeeds.FREELY,
                answers,
                call -> {
                    Encounter encounter = there(call);
                    MemberId me = fights.member(call);
                    return encounter
                            .ledBy(me)
                            .map(mine -> reactions.freely(call, encounter, mine))
                            .orElseGet(() -> answers.notYours(call, encounter, me));
                });
    }

    @Bean
    Deed reactNow() {
        return deeds.answering(
                ReactionDeeds.REACT,
                (call, id) -> fights.carry(call, id, react(call)),
                (call, _) -> panels.said(call, "reaction.done"));
    }

    @Bean
    Deed reactForSomebody() {
        return deeds.onPanel(ReactionDeeds.REACT_FOR, ReactionButtons::react);
    }

    private static EncounterCommand react(Call call) {
        String[] picked = call.arguments().text(Choice.PICKED).split(" ", 2);
        return new EncounterCommand.React(
                LedDeeds.who(call), picked[0], picked.length < 2 ? null : new FighterId(picked[1]));
    }

    private Encounter there(Call call) {
        DocumentId id = DuelAnswers.encounter(call);
        return floor.find(call.where().space(), id).orElseThrow();
    }
}
