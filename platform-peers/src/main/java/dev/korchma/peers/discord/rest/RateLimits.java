package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.world.PeerClock;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts requests as Discord does: a bucket for each route and its first id, and one of all
 * requests together that the answers to interactions do not go through.
 */
final class RateLimits {

    /** How much of it is allowed. */
    record Allowance(int requests, Duration window) {}

    /**
     * What a request found in its bucket.
     *
     * @param bucket the id in the headers
     * @param global whether it was the bucket of all requests that was empty
     */
    record Verdict(
            boolean admitted,
            boolean global,
            String bucket,
            int limit,
            long remaining,
            double resetAfterSeconds) {}

    /** Ids that make a bucket of their own. */
    private static final Set<String> MAJOR = Set.of("channel", "guild", "webhook", "interaction");

    private final TimeMeter time;
    private final Allowance perBucket;
    private final Bucket all;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimits(PeerClock clock, Allowance perBucket, int globalPerSecond) {
        this.time = new ClockMeter(clock);
        this.perBucket = perBucket;
        this.all = bucket(new Allowance(globalPerSecond, Duration.ofSeconds(1)));
    }

    Verdict take(Routes.Match match) {
        var route = match.route();
        boolean interaction = route.open();
        if (!interaction) {
            var probe = all.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                return verdict(probe, true, "global");
            }
        }
        var key = new StringBuilder(route.method()).append(' ').append(route.template());
        match.names()
                .forEach((name, value) -> {
                    if (MAJOR.contains(name) || (interaction && name.equals("token"))) {
                        key.append('/').append(value);
                    }
                });
        var bucket = buckets.computeIfAbsent(key.toString(), fresh -> bucket(perBucket));
        return verdict(bucket.tryConsumeAndReturnRemaining(1), false, hash(route));
    }

    /** An empty bucket on demand. */
    static Verdict pretended(Routes.Match match, RestFault.Limited fault) {
        return new Verdict(false, fault.global(), hash(match.route()), 1, 0, fault.seconds());
    }

    private static String hash(Route route) {
        return Integer.toHexString((route.method() + route.template()).hashCode());
    }

    private Verdict verdict(ConsumptionProbe probe, boolean global, String name) {
        long nanos =
                probe.isConsumed()
                        ? probe.getNanosToWaitForReset()
                        : probe.getNanosToWaitForRefill();
        return new Verdict(
                probe.isConsumed(),
                global,
                name,
                perBucket.requests(),
                probe.getRemainingTokens(),
                nanos / 1e9);
    }

    private Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.requests())
                                .refillIntervally(allowance.requests(), allowance.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The peer's clock for the buckets. */
    private record ClockMeter(PeerClock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
