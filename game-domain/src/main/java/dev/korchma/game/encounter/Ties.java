package dev.korchma.game.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Who acts first of those who threw the same. */
final class Ties {

    private Ties() {}

    /**
     * An order in which equals stand as somebody said; everybody else stays in their place.
     *
     * @param sorted by what was thrown, the highest first
     */
    static List<Placed> settled(List<Placed> sorted, List<FighterId> byHand) {
        List<Placed> after = new ArrayList<>(sorted);
        int from = 0;
        while (from < after.size()) {
            int to = from;
            while (to < after.size()
                    && Order.total(after.get(to)) == Order.total(after.get(from))) {
                to++;
            }
            settle(after.subList(from, to), byHand);
            from = to;
        }
        return after;
    }

    private static void settle(List<Placed> equal, List<FighterId> byHand) {
        Iterator<Placed> said =
                equal.stream()
                        .filter(one -> byHand.contains(one.fighter()))
                        .sorted(Comparator.comparingInt(one -> byHand.indexOf(one.fighter())))
                        .toList()
                        .iterator();
        equal.replaceAll(one -> byHand.contains(one.fighter()) ? said.next() : one);
    }
}
