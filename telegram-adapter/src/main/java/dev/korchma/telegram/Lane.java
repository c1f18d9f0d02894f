package dev.korchma.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What one chat takes. Used under the lock of {@link Pace}. */
final class Lane {

    /** More than anybody sends in a second. */
    static final int EVERYTHING = 1_000_000;

    private static final int BURST = 3;
    private static final int PER_MINUTE_AND_GROUP = 20;

    private final Bucket bucket;
    private final long rested;
    private long heldUntil = System.nanoTime();

    private Lane(Bucket bucket) {
        this.bucket = bucket;
        this.rested = bucket.getAvailableTokens();
    }

    /** Takes everything but what Telegram itself wants to wait. */
    static Lane free() {
        return new Lane(
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(EVERYTHING)
                                        .refillGreedy(EVERYTHING, Duration.ofSeconds(1)))
                        .build());
    }

    /** Groups have negative ids, by the Bot API's own rule. */
    static Lane of(String chat) {
        var bucket =
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(BURST).refillGreedy(1, Duration.ofSeconds(1)));
        if (chat.startsWith("-")) {
            bucket.addLimit(limit ->
                    limit.capacity(PER_MINUTE_AND_GROUP)
                            .refillGreedy(PER_MINUTE_AND_GROUP, Duration.ofMinutes(1)));
        }
        return new Lane(bucket.withNanosecondPrecision().build());
    }

    /** Nanoseconds until the next message may leave, 0 when it may leave now. */
    long pause() {
        long held = heldUntil - System.nanoTime();
        return held > 0 ? held : bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    void leave() {
        bucket.tryConsume(1);
    }

    void hold(Duration pause) {
        heldUntil = System.nanoTime() + pause.toNanos();
    }

    boolean isRested() {
        return heldUntil - System.nanoTime() <= 0 && bucket.getAvailableTokens() == rested;
    }
}
