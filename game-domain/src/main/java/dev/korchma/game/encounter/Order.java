package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who acts when. */
final class Order {

    private Order() {}

    private record Drawn(Placed placed, List<Long> ties, int joined) {
        long total() {
            Thrown thrown = placed.thrown();
            return thrown == null ? 0 : thrown.total();
        }
    }

    /** The order of a fight that begins: thrown, ties broken by the rules, then as they joined. */
    static List<Placed> of(List<Fighter> fighters, RuleSystem rules, Dice dice) {
        List<Drawn> drawn = new ArrayList<>();
        for (Fighter fighter : fighters) {
            drawn.add(
                    new Drawn(
                            new Placed(fighter.id(), rules.order(fighter.body(), dice)),
                            rules.tieBreaks(fighter.body()),
                            drawn.size()));
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

    private static int byTies(Drawn one, Drawn other) {
        for (int at = 0; at < Math.min(one.ties().size(), other.ties().size()); at++) {
            int higherFirst = Long.compare(other.ties().get(at), one.ties().get(at));
            if (higherFirst != 0) {
                return higherFirst;
            }
        }
        return 0;
    }

    /** The next fighter still in the fight. */
    static FighterId after(Encounter encounter, FighterId active, RuleSystem rules) {
        List<FighterId> order = order(encounter);
        int at = order.indexOf(active);
        for (int step = 1; step <= order.size(); step++) {
            FighterId next = order.get((at + step) % order.size());
            if (!rules.isOut(encounter.known(next).body())) {
                return next;
            }
        }
        throw new IllegalStateException("nobody is left to act");
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
