package dev.korchma.bot.rulebooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of entries that are said anew while the rest of the entry stays: {@code hp/resets: []}, by
 * the way to the part.
 */
final class Parts {

    /** Between the steps of a way. */
    static final String STEP = "/";

    private final Problems problems;

    private Parts(Problems problems) {
        this.problems = problems;
    }

    /** A section that lies above another one, its parts put into the entries they belong to. */
    static Node.Table in(@Nullable Node below, Node.Table above, Problems problems) {
        if (above.entries().keySet().stream().noneMatch(key -> key.contains(STEP))) {
            return above;
        }
        var parts = new Parts(problems);
        var base = below instanceof Node.Table table ? table.entries() : Map.<String, Node>of();
        var entries = new LinkedHashMap<String, Node>();
        var keys = new LinkedHashMap<String, Place>();
        above.entries()
                .forEach((key, node) -> {
                    var way = List.of(key.split(STEP, -1));
                    var id = way.getFirst();
                    keys.put(id, above.keyPlace(key));
                    if (way.size() == 1) {
                        entries.put(id, node);
                    } else {
                        var before = entries.getOrDefault(id, base.get(id));
                        var rest = way.subList(1, way.size());
                        var known = before == null ? base.keySet() : Set.<String>of();
                        var put = parts.put(before, id, known, rest, node, above.keyPlace(key));
                        if (put != null) {
                            entries.put(id, put);
                        }
                    }
                });
        return new Node.Table(above.place(), entries, keys);
    }

    /** What an entry becomes; null where there is nothing to change. */
    private @Nullable Node put(
            @Nullable Node entry,
            String name,
            Set<String> known,
            List<String> way,
            Node part,
            Place place) {
        if (!(entry instanceof Node.Table table)) {
            problems.unknown(place, "part", name, known);
            return entry;
        }
        var key = way.getFirst();
        var entries = new LinkedHashMap<>(table.entries());
        var keys = new LinkedHashMap<>(table.keys());
        if (way.size() > 1) {
            var all = table.entries().keySet();
            var inner = put(table.get(key), key, all, way.subList(1, way.size()), part, place);
            if (inner != null) {
                entries.put(key, inner);
            }
        } else if (Overlay.isNothing(part)) {
            if (entries.remove(key) == null) {
                problems.unknown(place, "part", key, table.entries().keySet());
            }
        } else {
            entries.put(key, part);
            keys.put(key, place);
        }
        return new Node.Table(table.place(), entries, keys);
    }
}
