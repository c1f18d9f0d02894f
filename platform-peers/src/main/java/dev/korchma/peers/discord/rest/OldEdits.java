package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.PeerClock;
import dev.korchma.peers.discord.world.Snowflakes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Messages older than an hour may be edited only now and then (code 30046). Discord names no
 * number; here it is five edits an hour in one channel.
 */
final class OldEdits {

    private static final Duration OLD = Duration.ofHours(1);
    private static final int EDITS = 5;

    private final PeerClock clock;
    private final Map<Long, Deque<Instant>> edits = new HashMap<>();

    OldEdits(PeerClock clock) {
        this.clock = clock;
    }

    boolean admit(Message message) {
        var now = clock.now();
        if (Snowflakes.madeAt(message.id).isAfter(now.minus(OLD))) {
            return true;
        }
        var recent = edits.computeIfAbsent(message.channel.id(), id -> new ArrayDeque<>());
        while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(OLD))) {
            recent.removeFirst();
        }
        if (recent.size() >= EDITS) {
            return false;
        }
        recent.addLast(now);
        return true;
    }
}
