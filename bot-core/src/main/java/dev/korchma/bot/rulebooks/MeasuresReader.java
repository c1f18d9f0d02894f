package dev.korchma.bot.rulebooks;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads what the facts measure of things and numbers of the game add up. */
final class MeasuresReader {

    private final Node.Table facts;
    private final Node.Table items;
    private final Set<String> wanted = new LinkedHashSet<>();

    MeasuresReader(Node.Table root) {
        facts = Fields.table(root, "facts");
        items = Fields.table(root, "items");
        Fields.each(
                root,
                "derived",
                (_, entry) -> wanted.addAll(Fields.table(entry, "carried").entries().keySet()));
    }

    /** Its own, or where nothing of it is measured those of what it is like. */
    Map<String, Integer> measures(String item) {
        return wanted.isEmpty() ? Map.of() : measures(item, new LinkedHashSet<>());
    }

    private Map<String, Integer> measures(String item, Set<String> seen) {
        var own = new LinkedHashMap<String, Integer>();
        var said = Fields.table(facts, item);
        for (var fact : wanted) {
            if (said.get(fact) instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.INTEGER) {
                own.put(fact, Fields.number(leaf, 0));
            }
        }
        if (!own.isEmpty() || !seen.add(item)) {
            return own;
        }
        var entry = Fields.table(items, item);
        for (var other : new String[] {Fields.text(entry, "like"), Fields.text(entry, "mundane")}) {
            if (!other.isEmpty()) {
                return measures(other, seen);
            }
        }
        return own;
    }
}
