package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts when. */
final class Order {

    private Order() {}

    private record Drawn(Placed placed, List<Long> ties, int joined) {
        long total() {
            return Order.total(placed);
        }
    }

    /** The order of a fight that begins: thrown, ties broken by the rules, then as they joined. */
    static List<Placed> of(List<Fighter> fighters, RuleSystem rules, Dice dice) {
        return sorted(thrown(fighters, List.of(), rules, dice), fighters, rules);
    }

    /**
     * Throws for some: those of one kind share a throw, also with those of it who threw before.
     *
     * @param before places that are known already
     */
    static List<Placed> thrown(
            List<Fighter> fighters, List<Known> before, RuleSystem rules, Dice dice) {
        List<Placed> all = new ArrayList<>();
        Map<String, Optional<Thrown>> ofKind = new HashMap<>();
        before.forEach(known ->
                ofKind.putIfAbsent(group(known.fighter()), Optional.ofNullable(known.thrown())));
        for (Fighter fighter : fighters) {
            Thrown thrown =
                    ofKind.computeIfAbsent(
                                    group(fighter),
                                    _ ->
                                            Optional.ofNullable(
                                                    rules.ordering().place(fighter.body(), dice)))
                            .orElse(null);
            all.add(new Placed(fighter.id(), thrown));
        }
        return all;
    }

    /** A fighter whose place is known. */
    record Known(Fighter fighter, @Nullable Thrown thrown) {}

    /** Only those the masters lead act together. */
    private static String group(Fighter fighter) {
        return fighter.kind() != null && fighter.controller() instanceof Controller.Masters
                ? fighter.side() + " " + fighter.kind()
                : fighter.id().value();
    }

    /** Whether two act one after the other because they are of one kind. */
    static boolean areTogether(Fighter one, Fighter other) {
        return group(one).equals(group(other));
    }

    static List<Placed> sorted(List<Placed> placed, List<Fighter> fighters, RuleSystem rules) {
        List<Drawn> drawn = new ArrayList<>();
        for (Fighter fighter : fighters) {
            placed.stream()
                    .filter(one -> one.fighter().equals(fighter.id()))
                    .findFirst()
                    .ifPresent(one ->
                            drawn.add(
                                    new Drawn(
                                            one,
                                            rules.ordering().tieBreaks(fighter.body()),
                                            drawn.size())));
        }
        return drawn.stream()
                .sorted(
                        Comparator.comparingLong(Drawn::total)
                                .reversed()
                                .thenComparing(Order::byTies)
                                .thenComparingInt(Drawn::joined))
                .map(Drawn::placed)
                .toList();
    }

    /** An order with some more in it, thrown for now; the others stay as they are. */
    static List<Placed> with(
            Encounter encounter,
            List<Placed> order,
            List<Fighter> joining,
            RuleSystem rules,
            Dice dice) {
        List<Known> known =
                order.stream()
                        .map(one -> new Known(encounter.known(one.fighter()), one.thrown()))
                        .toList();
        List<Placed> after = new ArrayList<>(order);
        thrown(joining, known, rules, dice).forEach(one -> after.add(placeOf(one, after), one));
        return after;
    }

    /** Behind everybody who threw as much or more. */
    private static int placeOf(Placed one, List<Placed> order) {
        int at = order.size();
        while (at > 0 && total(order.get(at - 1)) < total(one)) {
            at--;
        }
        return at;
    }

    static long total(Placed placed) {
        Thrown thrown = placed.thrown();
        return thrown == null ? 0 : thrown.total();
    }

    /** Whom everybody knows to be in it. */
    static List<Fighter> called(Encounter encounter) {
        return encounter.fighters().stream()
                .filter(one -> !one.hidden() && !one.side().equals(Sides.GONE))
                .toList();
    }

    /** Who was called out and has no place yet. */
    public static List<Fighter> waiting(Encounter encounter) {
        return encounter.stage() instanceof Stage.Gathering(List<Placed> thrown, var _)
                ? called(encounter).stream()
                        .filter(one ->
                                thrown.stream().noneMatch(had -> had.fighter().equals(one.id())))
                        .toList()
                : List.of();
    }

    /** The order as it stands: while it is thrown, of those who have; empty before and after. */
    static List<Placed> standing(Encounter encounter, RuleSystem rules) {
        return switch (encounter.stage()) {
            case Stage.Gathering(List<Placed> thrown, List<FighterId> byHand) ->
                    Ties.settled(sorted(thrown, encounter.fighters(), rules), byHand);
            case Stage.Running(List<Placed> order, var _) -> order;
            case Stage.Paused(Stage.Running(List<Placed> order, var _)) -> order;
            case Stage.Proposed _, Stage.Prepared _, Stage.Over _ -> List.of();
        };
    }

    static List<Placed> moved(List<Placed> order, FighterId who, @Nullable FighterId before) {
        List<Placed> after = new ArrayList<>(order);
        Optional<Placed> moving =
                order.stream().filter(one -> one.fighter().equals(who)).findFirst();
        if (moving.isEmpty() || who.equals(before)) {
            return order;
        }
        after.remove(moving.get());
        int at = before == null ? -1 : after.stream().map(Placed::fighter).toList().indexOf(before);
        after.add(at < 0 ? after.size() : at, moving.get());
        return after;
    }

    private static int byTies(Drawn one, Drawn other) {
        for (int at = 0; at < Math.min(one.ties().size(), other.ties().size()); at++) {
            int higherFirst = Long.compare(other.ties().get(at), one.ties().get(at));
            if (higherFirst != 0) {
                return higherFirst;
            }
        }
        return 0;
    }

    /** The next fighter who has turns; empty when nobody has. */
    static Optional<FighterId> after(Encounter encounter, FighterId active, RuleSystem rules) {
        List<FighterId> order = order(encounter);
        int at = order.indexOf(active);
        for (int step = 1; step <= order.size(); step++) {
            FighterId next = order.get((at + step) % order.size());
            if (rules.hasTurns(encounter.known(next).body())) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Whether the order begins anew between these two. */
    static boolean wraps(Encounter encounter, FighterId from, FighterId to) {
        List<FighterId> order = order(encounter);
        return order.indexOf(to) <= order.indexOf(from);
    }

    private static List<FighterId> order(Encounter encounter) {
        if (encounter.stage() instanceof Stage.Running(List<Placed> order, Moment _)) {
            return order.stream().map(Placed::fighter).toList();
        }
        throw new IllegalStateException("the fight is not running");
    }
}
