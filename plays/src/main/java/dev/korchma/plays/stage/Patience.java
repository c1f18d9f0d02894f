package dev.korchma.plays.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what a chat will show, as people do before they click. */
public final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private Patience() {}

    /**
     * @throws AssertionError with the complaint when it does not come
     */
    public static void until(BooleanSupplier come, String complaint) {
        until(come, complaint, USUAL);
    }

    /**
     * What comes.
     *
     * @throws AssertionError with the complaint when it does not
     */
    public static <T> T find(Supplier<Optional<T>> look, String complaint) {
        until(() -> look.get().isPresent(), complaint);
        return look.get().orElseThrow(() -> new AssertionError(complaint));
    }

    public static void until(BooleanSupplier come, String complaint, Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(complaint);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
