package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Offered;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whom the question at whom is put to, and what comes of its answer. */
@Component
class Asked {

    /** In a list of deeds, instead of a target: ask for it. */
    static final String AT_WHOM = "?";

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedFights led;
    private final AimPanel panel;
    private final ReactionPanels reactions;

    Asked(
            Fights fights,
            DuelAnswers answers,
            Floor floor,
            LedFights led,
            AimPanel panel,
            ReactionPanels reactions) {
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.led = led;
        this.panel = panel;
        this.reactions = reactions;
    }

    /** Whether there is something to say before it happens: at whom, or by which rank. */
    static boolean asks(Offered offered) {
        return offered.targeting().isChosen() || offered.ways().size() > 1;
    }

    /**
     * Asks at whom and by which rank, where there is something to ask. Whatever else was done in
     * the same turn meanwhile does not matter.
     */
    Outcome atWhom(Call call, String action) {
        return atWhom(
                call,
                action,
                encounter -> {
                    String offered = EncounterDeeds.guard(call);
                    return encounter.isOfThisTurn(offered) ? encounter.guard() : offered;
                });
    }

    /** The same question once more, as of the moment in which it was asked first. */
    Outcome again(Call call, String action) {
        return atWhom(call, action, _ -> EncounterDeeds.guard(call));
    }

    /**
     * The same question where something else has happened in the same turn since it was asked;
     * empty where it is too late for it.
     */
    Optional<Outcome> asThingsStand(Call call, String action) {
        Encounter now = floor.find(call.where().space(), DuelAnswers.encounter(call)).orElseThrow();
        boolean isOpen =
                now.isOfThisTurn(EncounterDeeds.guard(call))
                        && now.active().stream()
                                .flatMap(one -> offer(now, one, action).stream())
                                .anyMatch(Offered::legal);
        return isOpen ? Optional.of(atWhom(call, action, Encounter::guard)) : Optional.empty();
    }

    private Optional<Offered> offer(Encounter encounter, Fighter actor, String action) {
        return encounter.offers(actor.id(), floor.pack(encounter).system()).stream()
                .filter(one -> one.action().equals(action))
                .findFirst();
    }

    private Outcome atWhom(Call call, String action, Function<Encounter, String> guard) {
        Encounter encounter =
                floor.find(call.where().space(), DuelAnswers.encounter(call)).orElseThrow();
        MemberId me = fights.member(call);
        Fighter actor = actor(call, encounter).orElse(null);
        if (actor == null || !led.decides(call, actor, me)) {
            return answers.notYours(call, encounter.asSeen(), me);
        }
        if (action.equals(ReactionDeeds.AWAY_FROM_SOMEBODY)) {
            return reactions.moveAway(call, encounter, actor);
        }
        return offer(encounter, actor, action)
                .map(one -> atWhom(call, encounter, actor, one, guard.apply(encounter)))
                .orElseGet(() -> No.because("duel.no.too-late"));
    }

    private static Optional<Fighter> actor(Call call, Encounter encounter) {
        return call.arguments()
                .find(EncounterDeeds.WHO)
                .map(who -> encounter.fighter(new FighterId(who)))
                .orElseGet(encounter::active);
    }

    private Outcome atWhom(
            Call call, Encounter encounter, Fighter actor, Offered offered, String guard) {
        if (!asks(offered)) {
            return answers.outcome(
                    fights.carry(call, encounter.id(), act(call, offered.action())),
                    call,
                    encounter.id());
        }
        // Whoever acts from hiding may aim at themselves.
        boolean theirs = actor.controller() instanceof Controller.Masters;
        Encounter seen = theirs ? encounter : encounter.asSeen();
        return panel.ask(call, seen, actor.id(), offered, guard);
    }

    /** In turn, or out of it for somebody who was named. */
    static EncounterCommand act(Call call, String action) {
        return call.arguments()
                .find(EncounterDeeds.WHO)
                .<EncounterCommand>map(who ->
                        new EncounterCommand.ActOutOfTurn(
                                new FighterId(who),
                                action,
                                EncounterDeeds.targets(call),
                                EncounterDeeds.circumstances(call),
                                EncounterDeeds.paid(call)))
                .orElseGet(() ->
                        new EncounterCommand.Act(
                                EncounterDeeds.guard(call),
                                action,
                                EncounterDeeds.targets(call),
                                EncounterDeeds.circumstances(call),
                                EncounterDeeds.paid(call)));
    }
}
