package dev.korchma.game.dice;

import java.util.Arrays;

/** Keeping, dropping and sorting the dice of a pool. Of equals the leftmost is kept. */
final class Selection {

    private static final int PLACES = 20;
    private static final long PLACE = (1 << PLACES) - 1;

    private Selection() {}

    static void apply(ModifierKind kind, int amount, Pool pool) {
        int inside = pool.inside();
        switch (kind) {
            case KEEP_HIGHEST -> dropLowest(pool, inside - amount);
            case KEEP_LOWEST -> dropHighest(pool, inside, inside - amount);
            case DROP_HIGHEST -> dropHighest(pool, inside, Math.min(amount, inside));
            case DROP_LOWEST -> dropLowest(pool, Math.min(amount, inside));
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    /** Keeps the one die that advantage (above 0) or disadvantage (below 0) chooses. */
    static void lean(int lean, Pool pool) {
        if (lean != 0) {
            apply(lean > 0 ? ModifierKind.KEEP_HIGHEST : ModifierKind.KEEP_LOWEST, 1, pool);
        }
    }

    static void keepValues(Operator test, int bound, Pool pool) {
        for (int i = 0; i < pool.size(); i++) {
            if (pool.in(i) && !test.holds(pool.value(i), bound)) {
                pool.mark(i, Mark.DROPPED);
            }
        }
    }

    private static void dropLowest(Pool pool, int amount) {
        if (amount == 1) {
            dropTheLowest(pool);
        } else if (amount > 1) {
            long[] order = order(pool, pool.inside(), true);
            for (int i = 0; i < amount; i++) {
                pool.mark((int) (PLACE - (order[i] & PLACE)), Mark.DROPPED);
            }
        }
    }

    private static void dropTheLowest(Pool pool) {
        int lowest = -1;
        for (int i = 0; i < pool.size(); i++) {
            if (pool.in(i) && (lowest < 0 || pool.value(i) <= pool.value(lowest))) {
                lowest = i;
            }
        }
        pool.mark(lowest, Mark.DROPPED);
    }

    private static void dropHighest(Pool pool, int inside, int amount) {
        if (amount > 0) {
            long[] order = order(pool, inside, false);
            for (int i = inside - amount; i < inside; i++) {
                pool.mark((int) (order[i] & PLACE), Mark.DROPPED);
            }
        }
    }

    /** The dice that count by value, lowest first; of equals the right or the left one first. */
    private static long[] order(Pool pool, int inside, boolean rightFirst) {
        long[] order = new long[inside];
        int at = 0;
        for (int i = 0; i < pool.size(); i++) {
            if (pool.in(i)) {
                long place = rightFirst ? PLACE - i : i;
                order[at++] = ((long) pool.value(i) << PLACES) | place;
            }
        }
        Arrays.sort(order);
        return order;
    }

    /** Lays all dice, dropped ones too, in the order of their values. */
    static void sort(Run run, boolean ascending) {
        Pool pool = run.pool();
        long[] order = new long[pool.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) (ascending ? pool.value(i) : -pool.value(i)) << PLACES) | i;
        }
        Arrays.sort(order);
        Pool sorted = run.spare();
        sorted.continues(pool);
        for (long key : order) {
            sorted.add(pool, (int) (key & PLACE));
        }
        run.swap();
    }
}
