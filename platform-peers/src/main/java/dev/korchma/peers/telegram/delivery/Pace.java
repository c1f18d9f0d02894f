package dev.korchma.peers.telegram.delivery;

import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.world.PeerClock;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses with 429 what comes too fast; who is refused waits until the time named is over. */
public final class Pace {

    private static final String WHOLE_BOT = "bot";

    private final Limits limits;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, Long> blockedUntil = new ConcurrentHashMap<>();

    public Pace(Limits limits, PeerClock clock) {
        this.limits = limits;
        this.meter =
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        var now = clock.instant();
                        return Math.addExact(
                                Duration.ofSeconds(now.getEpochSecond()).toNanos(), now.getNano());
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                };
    }

    /**
     * Counts a call that speaks.
     *
     * @throws ApiError 429 with the seconds to wait
     */
    public void count(String method, Params params) {
        if (!limits.on() || !speaks(method.toLowerCase(Locale.ROOT))) {
            return;
        }
        var chat = params.text("chat_id");
        boolean group = chat.startsWith("-");
        refuseBlocked(WHOLE_BOT);
        refuseBlocked(chat);
        take(WHOLE_BOT, buckets.computeIfAbsent(WHOLE_BOT, key -> bot()));
        take(chat, buckets.computeIfAbsent(chat, key -> group ? group() : person()));
    }

    private static boolean speaks(String method) {
        return (method.startsWith("send") && !method.equals("sendchataction"))
                || method.startsWith("editmessage")
                || method.startsWith("editephemeral");
    }

    private void refuseBlocked(String whom) {
        long left = blockedUntil.getOrDefault(whom, 0L) - meter.currentTimeNanos();
        if (left > 0) {
            throw ApiError.tooMany(seconds(left));
        }
    }

    private void take(String whom, Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = seconds(probe.getNanosToWaitForRefill());
            blockedUntil.put(
                    whom, meter.currentTimeNanos() + Duration.ofSeconds(seconds).toNanos());
            throw ApiError.tooMany(seconds);
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }

    private Bucket bot() {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit ->
                        limit.capacity(limits.perSecond())
                                .refillGreedy(limits.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private Bucket person() {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(1, Duration.ofSeconds(1)))
                .build();
    }

    private Bucket group() {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(1, Duration.ofSeconds(1)))
                .addLimit(limit ->
                        limit.capacity(limits.groupPerMinute())
                                .refillGreedy(limits.groupPerMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
