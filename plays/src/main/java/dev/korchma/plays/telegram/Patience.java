package dev.korchma.plays.telegram;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what a chat will show. */
final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private Patience() {}

    /**
     * @throws AssertionError with the complaint when it does not come
     */
    static void until(BooleanSupplier come, String complaint) {
        until(come, complaint, USUAL);
    }

    static void until(BooleanSupplier come, String complaint, Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(complaint);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
