package dev.korchma.peers.discord.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Faults that wait for their requests. */
public final class RestFaults {

    private static final class Waiting {
        private final Pattern route;
        private final RestFault fault;
        private int left;

        private Waiting(Pattern route, RestFault fault, int left) {
            this.route = route;
            this.fault = fault;
            this.left = left;
        }
    }

    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * The next {@code count} requests of a route meet {@code fault}.
     *
     * @param route method and path with {@code *} for one part and {@code **} for all: {@code POST
     *     /channels/*}{@code /messages}, {@code * **}
     */
    public synchronized void next(int count, String route, RestFault fault) {
        var pattern = Pattern.quote(route).replace("**", "\\E.+\\Q").replace("*", "\\E[^/ ]+\\Q");
        waiting.add(new Waiting(Pattern.compile(pattern), fault, count));
    }

    /** Forgets what has not happened yet. */
    public synchronized void clear() {
        waiting.clear();
    }

    synchronized @Nullable RestFault take(RestRequest request) {
        var line = request.method() + " " + request.path();
        var met = waiting.stream().filter(one -> one.route.matcher(line).matches()).findFirst();
        if (met.isEmpty()) {
            return null;
        }
        if (--met.get().left == 0) {
            waiting.remove(met.get());
        }
        return met.get().fault;
    }
}
