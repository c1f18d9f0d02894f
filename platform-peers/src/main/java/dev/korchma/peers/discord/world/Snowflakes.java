package dev.korchma.peers.discord.world;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids as Discord makes them: milliseconds since 2015 above a counter of 22 bits, so an id tells its
 * age (clients compute the 15 minutes of an interaction from it).
 */
public final class Snowflakes {

    private static final long DISCORD_EPOCH_MILLIS = 1_420_070_400_000L;
    private static final int COUNTER_BITS = 22;

    private final PeerClock clock;
    private final AtomicLong last = new AtomicLong();

    Snowflakes(PeerClock clock) {
        this.clock = clock;
    }

    /** A new id, greater than every id before. */
    public long next() {
        long now = (clock.millis() - DISCORD_EPOCH_MILLIS) << COUNTER_BITS;
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /** When {@code id} was made. */
    public static Instant madeAt(long id) {
        return Instant.ofEpochMilli((id >>> COUNTER_BITS) + DISCORD_EPOCH_MILLIS);
    }
}
