package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a fight that is led goes: called out, its order thrown, carried on, closed. */
final class Conduct {

    private final Documents documents;
    private final Encounter encounter;
    private final RuleSystem rules;
    private final Ruling ruling;

    Conduct(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.encounter = documents.there();
        this.rules = rules;
        this.ruling = ruling;
    }

    Decision call() {
        if (!(encounter.stage() instanceof Stage.Prepared)) {
            return no(new EncounterRefusal.AlreadyCalled());
        }
        if (Order.called(encounter).isEmpty()) {
            return no(new EncounterRefusal.NobodyToFight());
        }
        boolean away =
                encounter.fighters().stream()
                        .flatMap(one -> documents.character(one.character()).stream())
                        .anyMatch(hero -> hero.fighting() != null);
        return away ? no(new EncounterRefusal.FightsElsewhere()) : muster().call().decided();
    }

    Decision throwForTheRest() {
        return encounter.stage() instanceof Stage.Gathering
                ? muster().throwOrder(Order.waiting(encounter)).decided()
                : no(new EncounterRefusal.NotNow());
    }

    /** A player's own throw. */
    Decision throwOrder() {
        if (!(encounter.stage() instanceof Stage.Gathering)) {
            return no(new EncounterRefusal.NotNow());
        }
        List<Fighter> mine =
                encounter.fighters().stream()
                        .filter(one -> documents.leads(ruling.actor(), one))
                        .filter(one -> !one.side().equals(Sides.GONE))
                        .toList();
        if (mine.isEmpty()) {
            return no(new EncounterRefusal.NotInTheFight());
        }
        List<Fighter> waiting = new ArrayList<>(Order.waiting(encounter));
        waiting.retainAll(mine);
        return waiting.isEmpty()
                ? no(new EncounterRefusal.ThrownAlready())
                : muster().throwOrder(waiting).decided();
    }

    Decision flee() {
        return encounter
                .ledBy(ruling.actor())
                .filter(one -> !one.side().equals(Sides.GONE))
                .map(one -> new Windows(documents, rules, ruling).flee(one))
                .orElseGet(() -> no(new EncounterRefusal.NotInTheFight()));
    }

    Decision actTogether(String guard) {
        return inTheMastersTurn(guard, () -> course().actTogether().decided());
    }

    Decision skip(String guard) {
        return running(() ->
                encounter.isOfThisTurn(guard)
                        ? Turns.unlessWaiting(encounter, _ -> course().endTurn().decided())
                        : no(new EncounterRefusal.TooLate()));
    }

    private Decision inTheMastersTurn(String guard, Supplier<Decision> then) {
        return running(() -> {
            Fighter active = encounter.active().orElseThrow();
            if (!(active.controller() instanceof Controller.Masters)) {
                return no(new EncounterRefusal.NotYourTurn(active.id()));
            }
            return encounter.guard().equals(guard)
                    ? Turns.unlessWaiting(encounter, _ -> then.get())
                    : no(new EncounterRefusal.TooLate());
        });
    }

    Decision actOutOfTurn(EncounterCommand.ActOutOfTurn act) {
        return running(() -> {
            Optional<Fighter> who =
                    encounter
                            .fighter(act.fighter())
                            .filter(one -> !one.side().equals(Sides.GONE))
                            .filter(one -> documents.leads(ruling.actor(), one));
            if (who.isEmpty()) {
                return no(new EncounterRefusal.NoSuchFighter());
            }
            if (encounter.blow().isPresent()) {
                return no(new EncounterRefusal.WaitsForReaction(encounter.blow().get().hit()));
            }
            return new Turns(documents, rules, ruling)
                    .chosen(
                            act.fighter(),
                            act.action(),
                            act.targets(),
                            act.track(),
                            (offered, targets) ->
                                    outOfTurn(who.get(), offered, targets, act.circumstances()));
        });
    }

    private Decision outOfTurn(
            Fighter who, Offered offered, List<FighterId> targets, List<String> circumstances) {
        Course course = course();
        if (who.hidden()) {
            course.then(new Company(documents, rules, ruling).revealed(who));
        }
        return course.actOutOfTurn(
                        who.id(), offered, targets, Circumstances.of(who, circumstances, rules))
                .decided();
    }

    Decision reorder(FighterId fighter, @Nullable FighterId before) {
        return switch (encounter.stage()) {
            case Stage.Running(List<Placed> order, var _) ->
                    reordered(order, Order.moved(order, fighter, before));
            case Stage.Gathering(var _, List<FighterId> byHand) ->
                    settleTies(fighter, before, byHand);
            case Stage.Proposed _, Stage.Prepared _, Stage.Paused _, Stage.Over _ ->
                    no(new EncounterRefusal.NotNow());
        };
    }

    private Decision reordered(List<Placed> order, List<Placed> after) {
        return after.equals(order)
                ? no(new EncounterRefusal.NothingToCorrect())
                : new Decision.Accepted(
                        List.of(new EncounterEvent.Reordered(encounter.id(), order, after)));
    }

    private Decision settleTies(
            FighterId fighter, @Nullable FighterId before, List<FighterId> byHand) {
        List<Placed> now = Order.standing(encounter, rules);
        List<FighterId> wanted =
                Order.moved(now, fighter, before).stream().map(Placed::fighter).toList();
        return Ties.settled(now, wanted).equals(now)
                ? no(new EncounterRefusal.NotTied())
                : new Decision.Accepted(
                        List.of(new EncounterEvent.TiesSettled(encounter.id(), byHand, wanted)));
    }

    Decision standStill() {
        return running(
                () -> new Decision.Accepted(List.of(new EncounterEvent.Stopped(encounter.id()))));
    }

    Decision goOn() {
        return encounter.stage() instanceof Stage.Paused
                ? new Decision.Accepted(List.of(new EncounterEvent.WentOn(encounter.id())))
                : no(new EncounterRefusal.NotNow());
    }

    Decision close(long experience) {
        return course().close(experience).decided();
    }

    private Decision running(Supplier<Decision> then) {
        return switch (encounter.stage()) {
            case Stage.Running _ -> then.get();
            case Stage.Paused _ -> no(new EncounterRefusal.StandsStill());
            default -> no(new EncounterRefusal.NotNow());
        };
    }

    private Muster muster() {
        return new Muster(course(), documents, rules, ruling.dice());
    }

    private Course course() {
        return new Course(documents, rules, ruling);
    }
}
