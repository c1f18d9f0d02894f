package dev.korchma.peers.discord.gateway;

import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many in any window of time. Used by one thread. */
final class SlidingCount {

    private final int most;
    private final long windowMillis;
    private final Deque<Long> times = new ArrayDeque<>();

    SlidingCount(int most, long windowMillis) {
        this.most = most;
        this.windowMillis = windowMillis;
    }

    boolean admit(long nowMillis) {
        while (!times.isEmpty() && times.getFirst() <= nowMillis - windowMillis) {
            times.removeFirst();
        }
        times.addLast(nowMillis);
        return times.size() <= most;
    }
}
