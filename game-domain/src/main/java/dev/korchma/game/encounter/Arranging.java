package dev.korchma.game.encounter;

import dev.korchma.game.encounter.EncounterEvent.Arranged;
import dev.korchma.game.encounter.EncounterEvent.Called;
import dev.korchma.game.encounter.EncounterEvent.CameAsIs;
import dev.korchma.game.encounter.EncounterEvent.ChangedSides;
import dev.korchma.game.encounter.EncounterEvent.Corrected;
import dev.korchma.game.encounter.EncounterEvent.Enlisted;
import dev.korchma.game.encounter.EncounterEvent.HandedOver;
import dev.korchma.game.encounter.EncounterEvent.Hidden;
import dev.korchma.game.encounter.EncounterEvent.Labelled;
import dev.korchma.game.encounter.EncounterEvent.Left;
import dev.korchma.game.encounter.EncounterEvent.OrderThrown;
import dev.korchma.game.encounter.EncounterEvent.Renamed;
import dev.korchma.game.encounter.EncounterEvent.Reordered;
import dev.korchma.game.encounter.EncounterEvent.Revealed;
import dev.korchma.game.encounter.EncounterEvent.SteppedIn;
import dev.korchma.game.encounter.EncounterEvent.StepsUndone;
import dev.korchma.game.encounter.EncounterEvent.Stopped;
import dev.korchma.game.encounter.EncounterEvent.TiesSettled;
import dev.korchma.game.encounter.EncounterEvent.WentOn;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How an encounter follows what those who lead it arrange. */
final class Arranging {

    private Arranging() {}

    static Encounter evolve(Encounter before, Arranged event) {
        Encounter after =
                switch (event) {
                    case Enlisted(var _, List<Fighter> fighters, List<Placed> order) ->
                            ordered(before.with(plus(before.fighters(), fighters)), order);
                    case Left left -> without(before, left);
                    case Revealed(var _, FighterId fighter, int number, List<Placed> order) ->
                            ordered(changed(before, fighter, one -> one.seen(true, number)), order);
                    case Hidden(var _, FighterId fighter) ->
                            changed(before, fighter, one -> one.seen(false, 0));
                    case Renamed(var _, FighterId fighter, var _, var to) ->
                            changed(before, fighter, one -> one.called(to));
                    case Labelled labelled ->
                            changed(
                                    before,
                                    labelled.fighter(),
                                    one -> Labels.follow(one, labelled));
                    case ChangedSides(var _, FighterId fighter, var _, String to) ->
                            changed(before, fighter, one -> one.on(to));
                    case HandedOver(var _, FighterId fighter, var _, Controller to, var _) ->
                            changed(before, fighter, one -> one.ledBy(to));
                    case CameAsIs(var _, FighterId fighter, var _, var to) ->
                            changed(before, fighter, one -> one.with(to));
                    case Corrected(var _, var _, List<Result> results, var _) ->
                            before.after(results);
                    case Called(var _, List<Placed> thrown) ->
                            before.with(new Stage.Gathering(thrown, List.of()));
                    case TiesSettled(var _, var _, List<FighterId> to) -> settled(before, to);
                    case OrderThrown(var _, List<Placed> thrown) -> thrown(before, thrown);
                    case Reordered(var _, var _, List<Placed> to) -> ordered(before, to);
                    case SteppedIn stepped -> ordered(before, stepped.to());
                    case StepsUndone _ -> before;
                    case Stopped _ -> before.with(new Stage.Paused(running(before)));
                    case WentOn _ -> before.with(stopped(before));
                };
        return after.stage() instanceof Stage.Prepared(int changes)
                ? Numbering.anew(after).with(new Stage.Prepared(changes + 1))
                : after;
    }

    private static Encounter changed(
            Encounter before, FighterId fighter, UnaryOperator<Fighter> change) {
        return before.with(
                before.fighters().stream()
                        .map(one -> one.id().equals(fighter) ? change.apply(one) : one)
                        .toList());
    }

    /** Whoever left a fight that was called out is still spoken of. */
    private static Encounter without(Encounter before, Left left) {
        FighterId fighter = left.fighter();
        Encounter after = changed(before, fighter, one -> one.on(Sides.GONE));
        return switch (before.stage()) {
            case Stage.Running running -> after.with(left(running, fighter));
            case Stage.Paused(Stage.Running running) ->
                    after.with(new Stage.Paused(left(running, fighter)));
            case Stage.Gathering(List<Placed> thrown, List<FighterId> byHand) ->
                    after.with(new Stage.Gathering(left(thrown, fighter), byHand));
            case Stage.Proposed _, Stage.Prepared _, Stage.Over _ ->
                    remembering(before, left)
                            .with(
                                    before.fighters().stream()
                                            .filter(one -> !one.id().equals(fighter))
                                            .toList());
        };
    }

    /** Nobody is left of whoever was sent away before it was called out but the word itself. */
    private static Encounter remembering(Encounter before, Left left) {
        DocumentId hero = before.fighter(left.fighter()).map(Fighter::character).orElse(null);
        return hero == null || left.how() != EncounterEvent.Leaving.SENT_AWAY
                ? before
                : before.withSentAway(plus(before.sentAway(), List.of(hero)));
    }

    private static Stage.Running left(Stage.Running running, FighterId fighter) {
        return new Stage.Running(left(running.order(), fighter), running.moment().without(fighter));
    }

    private static List<Placed> left(List<Placed> order, FighterId fighter) {
        return order.stream().filter(placed -> !placed.fighter().equals(fighter)).toList();
    }

    private static Encounter thrown(Encounter before, List<Placed> thrown) {
        return before.stage() instanceof Stage.Gathering(List<Placed> already, var byHand)
                ? before.with(new Stage.Gathering(plus(already, thrown), byHand))
                : before;
    }

    private static Encounter settled(Encounter before, List<FighterId> byHand) {
        return before.stage() instanceof Stage.Gathering(List<Placed> thrown, var _)
                ? before.with(new Stage.Gathering(thrown, byHand))
                : before;
    }

    private static Encounter ordered(Encounter before, List<Placed> order) {
        if (order.isEmpty()) {
            return before;
        }
        return switch (before.stage()) {
            case Stage.Running(var _, Moment moment) ->
                    before.with(new Stage.Running(order, moment));
            case Stage.Paused(Stage.Running(var _, Moment moment)) ->
                    before.with(new Stage.Paused(new Stage.Running(order, moment)));
            case Stage.Proposed _, Stage.Prepared _, Stage.Gathering _, Stage.Over _ -> before;
        };
    }

    private static Stage.Running running(Encounter encounter) {
        if (encounter.stage() instanceof Stage.Running running) {
            return running;
        }
        throw new IllegalStateException("only a running fight can stand still");
    }

    private static Stage.Running stopped(Encounter encounter) {
        if (encounter.stage() instanceof Stage.Paused(Stage.Running at)) {
            return at;
        }
        throw new IllegalStateException("only a fight that stands still goes on");
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
