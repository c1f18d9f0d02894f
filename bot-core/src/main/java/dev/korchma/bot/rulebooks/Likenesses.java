package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Fills in the things that are {@code like} another: they have its tags and its id as one more, its
 * fields where they have none of their own, and what it gives and changes besides their own.
 */
final class Likenesses {

    private static final String LIKE = "like";
    private static final Set<String> ADDED_UP = Set.of("tags", "gives", "modifiers", "strikes");

    private final Node.Table things;
    private final Problems problems;

    Likenesses(Node.Table things, Problems problems) {
        this.things = things;
        this.problems = problems;
    }

    Node.Table filled() {
        var entries = new LinkedHashMap<String, Node>();
        things.entries()
                .forEach((id, node) ->
                        entries.put(
                                id,
                                node instanceof Node.Table entry
                                        ? filled(entry, new LinkedHashSet<>(Set.of(id)))
                                        : node));
        return new Node.Table(things.place(), entries, things.keys());
    }

    private Node.Table filled(Node.Table own, Set<String> above) {
        var like = Fields.leaf(own, LIKE);
        if (like == null) {
            return own;
        }
        if (!(things.get(like.text()) instanceof Node.Table other)) {
            problems.unknown(like.place(), "item", like.text(), things.entries().keySet());
            return without(own);
        }
        if (!above.add(like.text())) {
            var path = String.join(" → ", above) + " → " + like.text();
            problems.add(like.place(), "like-itself", "path", path);
            return without(own);
        }
        return joined(filled(other, above), without(own), like);
    }

    private static Node.Table without(Node.Table own) {
        var rest = new LinkedHashMap<>(own.entries());
        rest.remove(LIKE);
        return new Node.Table(own.place(), rest, own.keys());
    }

    private static Node.Table joined(Node.Table other, Node.Table own, Node.Leaf like) {
        var entries = new LinkedHashMap<>(other.entries());
        var places = new LinkedHashMap<>(other.keys());
        places.putAll(own.keys());
        own.entries().forEach((key, node) -> entries.merge(key, node, (a, b) -> both(key, a, b)));
        var whole = new Node.Table(own.place(), entries, places);
        var tags = new ArrayList<>(Fields.list(whole, "tags"));
        tags.add(like);
        entries.put("tags", new Node.Sequence(own.place(), tags));
        entries.put(LIKE, like);
        return new Node.Table(own.place(), entries, places);
    }

    private static Node both(String key, Node other, Node own) {
        if (ADDED_UP.contains(key)
                && other instanceof Node.Sequence first
                && own instanceof Node.Sequence second) {
            var all = new ArrayList<>(first.items());
            all.addAll(second.items());
            return new Node.Sequence(own.place(), all);
        }
        if (key.equals("fields")
                && other instanceof Node.Table first
                && own instanceof Node.Table second) {
            var all = new LinkedHashMap<>(first.entries());
            all.putAll(second.entries());
            return new Node.Table(own.place(), all, second.keys());
        }
        return own;
    }
}
