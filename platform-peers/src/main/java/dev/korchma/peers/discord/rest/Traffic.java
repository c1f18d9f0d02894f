package dev.korchma.peers.discord.rest;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests of which route were answered with what. */
public final class Traffic {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(Route route, int status) {
        var key = route.method() + " " + route.template() + " " + status;
        counts.computeIfAbsent(key, fresh -> new LongAdder()).increment();
    }

    /** Counts by method, template and status: {@code POST /channels/{channel}/messages 200}. */
    public Map<String, Long> counts() {
        var all = new TreeMap<String, Long>();
        counts.forEach((key, count) -> all.put(key, count.sum()));
        return all;
    }

    /** The count of one route with one status. */
    public long of(String routeAndStatus) {
        var count = counts.get(routeAndStatus);
        return count == null ? 0 : count.sum();
    }
}
