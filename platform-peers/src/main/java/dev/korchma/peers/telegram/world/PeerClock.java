package dev.korchma.peers.telegram.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time of a local platform: it runs or stands, and a test may move it forward. */
public final class PeerClock implements InstantSource {

    private final InstantSource base;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private PeerClock(InstantSource base) {
        this.base = base;
    }

    /** The machine's time, plus what a test adds. */
    public static PeerClock running() {
        return new PeerClock(Clock.systemUTC());
    }

    /** Time that moves only when a test moves it. */
    public static PeerClock standing(Instant at) {
        return new PeerClock(InstantSource.fixed(at));
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    /** Seconds since 1970. */
    public long seconds() {
        return instant().getEpochSecond();
    }

    /** Moves time forward. */
    public void advance(Duration by) {
        ahead.updateAndGet(so -> so.plus(by));
    }
}
