package dev.korchma.peers.discord.gateway;

import dev.korchma.peers.discord.world.PeerClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a bot may identify: once in five seconds for each key, which is the shard modulo {@code
 * max_concurrency}, and so many times a day, after which Discord ends every session and takes the
 * token away ("Session Start Limit Object" and "Rate Limiting" of the gateway's documentation).
 */
public final class Logins {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * @param atOnce {@code max_concurrency}
     * @param aDay the total of {@code session_start_limit}
     * @param checked false lets everybody in as fast as they come
     */
    public record Allowance(int atOnce, int aDay, boolean checked) {

        /** What nearly every bot has. */
        public static Allowance usual() {
            return new Allowance(1, 1000, true);
        }
    }

    enum Verdict {
        COME_IN,
        /** Op 9: the same again, but later. */
        TOO_SOON,
        /** 4004: the token is worth nothing any more. */
        TOO_OFTEN
    }

    private final Allowance allowance;
    private final PeerClock clock;
    private final Map<Integer, Long> lastOfKey = new HashMap<>();
    private final Deque<Long> ofTheDay = new ArrayDeque<>();
    private int tooSoon;
    private boolean tokenTaken;

    public Logins(Allowance allowance, PeerClock clock) {
        this.allowance = allowance;
        this.clock = clock;
    }

    synchronized Verdict ask(int shard) {
        if (!allowance.checked()) {
            return Verdict.COME_IN;
        }
        long now = clock.millis();
        forgetYesterday(now);
        if (tokenTaken || ofTheDay.size() >= allowance.aDay()) {
            tokenTaken = true;
            return Verdict.TOO_OFTEN;
        }
        // One that is turned away counts as well: that is what makes a reconnect loop expensive.
        ofTheDay.addLast(now);
        Long last = lastOfKey.get(shard % allowance.atOnce());
        if (last != null && now - last < PAUSE.toMillis()) {
            tooSoon++;
            return Verdict.TOO_SOON;
        }
        lastOfKey.put(shard % allowance.atOnce(), now);
        return Verdict.COME_IN;
    }

    private void forgetYesterday(long now) {
        while (!ofTheDay.isEmpty() && ofTheDay.getFirst() <= now - DAY.toMillis()) {
            ofTheDay.removeFirst();
        }
    }

    /** How many came before their five seconds were over. */
    public synchronized int tooSoon() {
        return tooSoon;
    }

    /** Whether somebody logged in so often that their token is worth nothing any more. */
    public synchronized boolean isTokenTaken() {
        return tokenTaken;
    }

    public int atOnce() {
        return allowance.atOnce();
    }

    public int aDay() {
        return allowance.aDay();
    }

    public synchronized int left() {
        forgetYesterday(clock.millis());
        return allowance.aDay() - ofTheDay.size();
    }

    /** Until the oldest login of the day is forgotten. */
    public synchronized long leftAgainInMillis() {
        Long oldest = ofTheDay.peekFirst();
        return oldest == null ? 0 : Math.max(0, oldest + DAY.toMillis() - clock.millis());
    }
}
