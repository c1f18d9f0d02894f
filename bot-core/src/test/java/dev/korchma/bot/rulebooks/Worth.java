package dev.korchma.bot.rulebooks;

import java.util.List;
import java.util.Map;

/** The experience a creature is worth by its challenge, as the book has it. */
final class Worth {

    /** By challenge from 1 on. */
    private static final List<Long> WHOLE =
            List.of(
                    200L, 450L, 700L, 1100L, 1800L, 2300L, 2900L, 3900L, 5000L, 5900L, 7200L, 8400L,
                    10000L, 11500L, 13000L, 15000L, 18000L, 20000L, 22000L, 25000L, 33000L, 41000L,
                    50000L, 62000L, 75000L, 90000L, 105000L, 120000L, 135000L, 155000L);

    private static final Map<Double, Long> PARTS =
            Map.of(0.0, 10L, 0.125, 25L, 0.25, 50L, 0.5, 100L);

    private Worth() {}

    /** -1 where the book knows no such challenge below 1. */
    static long of(double challenge) {
        return challenge < 1 ? PARTS.getOrDefault(challenge, -1L) : WHOLE.get((int) challenge - 1);
    }
}
