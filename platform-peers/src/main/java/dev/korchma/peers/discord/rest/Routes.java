package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.world.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of routes; a path goes to the template with the most literal parts. */
public final class Routes {

    /** A route with what stands in the places of its names. */
    public record Match(Route route, Map<String, String> names) {}

    private record Entry(Route route, List<String> segments) {}

    private final List<Entry> entries = new ArrayList<>();

    Routes on(String method, String template, Route.Handler handler, Permission... needs) {
        return add(new Route(method, template, false, List.of(needs), handler));
    }

    Routes open(String method, String template, Route.Handler handler) {
        return add(new Route(method, template, true, List.of(), handler));
    }

    /** Null when no route fits. */
    public @Nullable Match match(String method, String path) {
        var parts = List.of(path.substring(1).split("/"));
        Entry best = null;
        long literals = -1;
        for (var entry : entries) {
            if (entry.route().method().equals(method) && fits(entry.segments(), parts)) {
                long count = entry.segments().stream().filter(part -> !isName(part)).count();
                if (count > literals) {
                    best = entry;
                    literals = count;
                }
            }
        }
        return best == null ? null : new Match(best.route(), names(best.segments(), parts));
    }

    private Routes add(Route route) {
        entries.add(new Entry(route, route.segments()));
        return this;
    }

    private static boolean fits(List<String> template, List<String> parts) {
        if (template.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!isName(template.get(i)) && !template.get(i).equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> names(List<String> template, List<String> parts) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) {
            if (isName(template.get(i))) {
                names.put(template.get(i).substring(1, template.get(i).length() - 1), parts.get(i));
            }
        }
        return names;
    }

    private static boolean isName(String segment) {
        return segment.startsWith("{");
    }
}
