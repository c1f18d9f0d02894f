package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out what creatures do: an action {@code bite} of a creature {@code wolf} becomes the
 * action {@code wolf.bite}, and one that is {@code like} a pattern has the holes of the pattern
 * filled in.
 */
final class Natures {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");

    private final Node.Table root;
    private final Problems problems;
    private final Map<String, Templates.Origin> origins;

    Natures(Node.Table root, Map<String, Templates.Origin> origins, Problems problems) {
        this.root = root;
        this.origins = origins;
        this.problems = problems;
    }

    /** The tree with the actions of creatures among the actions, and creatures that use them. */
    Node.Table expanded() {
        if (!(root.get("creatures") instanceof Node.Table creatures)) {
            return root;
        }
        var before = Fields.table(root, "actions");
        var actions = new LinkedHashMap<>(before.entries());
        var places = new LinkedHashMap<>(before.keys());
        var entries = new LinkedHashMap<String, Node>();
        creatures
                .entries()
                .forEach((id, node) -> {
                    entries.put(id, node instanceof Node.Table entry ? uses(id, entry) : node);
                    if (node instanceof Node.Table entry) {
                        own(id, entry, actions, places);
                    }
                });
        var sections = new LinkedHashMap<>(root.entries());
        sections.put("actions", new Node.Table(before.place(), actions, places));
        sections.put("creatures", new Node.Table(creatures.place(), entries, creatures.keys()));
        return new Node.Table(root.place(), sections, root.keys());
    }

    private void own(
            String id, Node.Table entry, Map<String, Node> actions, Map<String, Place> places) {
        var own = Fields.table(entry, "actions");
        Fields.each(
                entry,
                "actions",
                (name, body) -> {
                    var whole = id + "." + name;
                    if (actions.putIfAbsent(whole, action(id, body)) != null) {
                        problems.add(own.keyPlace(name), "duplicate-key", "name", whole);
                    }
                    places.put(whole, own.keyPlace(name));
                    origins.put(whole, new Templates.Origin(name, "", id));
                });
    }

    private static Node.Table uses(String id, Node.Table entry) {
        var rest = new LinkedHashMap<>(entry.entries());
        rest.remove("actions");
        var uses = new ArrayList<>(Fields.list(entry, "uses"));
        var own = Fields.table(entry, "actions");
        for (var name : own.entries().keySet()) {
            uses.add(new Node.Leaf(own.keyPlace(name), id + "." + name, Node.Kind.TEXT));
        }
        rest.put("uses", new Node.Sequence(entry.place(), List.copyOf(uses)));
        return new Node.Table(entry.place(), rest, entry.keys());
    }

    /** What stands in the action itself wins over the pattern. */
    private Node.Table action(String creature, Node.Table own) {
        var like = Fields.leaf(own, "like");
        if (like == null) {
            return own;
        }
        var patterns = Fields.table(root, "patterns");
        if (patterns.get(like.text()) == null) {
            problems.unknown(like.place(), "pattern", like.text(), patterns.entries().keySet());
        }
        var with = Fields.table(own, "with");
        var pattern =
                Fields.table(patterns, like.text())
                        .mapTexts(text -> fill(text, with, creature, own.place()));
        var entries = new LinkedHashMap<>(pattern.entries());
        var places = new LinkedHashMap<>(pattern.keys());
        own.entries()
                .forEach((key, node) -> {
                    entries.put(key, node);
                    places.put(key, own.keyPlace(key));
                });
        entries.keySet().removeAll(List.of("like", "with"));
        return new Node.Table(own.place(), entries, places);
    }

    private String fill(String text, Node.Table with, String creature, Place place) {
        return HOLE.matcher(text)
                .replaceAll(hole ->
                        Matcher.quoteReplacement(value(hole.group(1), with, creature, place)));
    }

    private String value(String field, Node.Table with, String creature, Place place) {
        if (with.get(field) instanceof Node.Leaf leaf) {
            return leaf.text();
        }
        var args = Map.of("name", field, "item", creature);
        problems.add(place, "unknown-field", args, null);
        return "0";
    }
}
