package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks into nodes whose shape the schema has judged already. What has the wrong shape looks absent
 * here: it was told once, and the rest of the pack is still read.
 */
final class Fields {

    private Fields() {}

    static Node.Table table(Node.@Nullable Table parent, String key) {
        if (parent == null) {
            return Node.Table.empty(new Place("pack.yaml", 1, 1));
        }
        return parent.get(key) instanceof Node.Table found
                ? found
                : Node.Table.empty(parent.keyPlace(key));
    }

    static void each(Node.Table parent, String key, BiConsumer<String, Node.Table> action) {
        table(parent, key)
                .entries()
                .forEach((id, node) -> {
                    if (node instanceof Node.Table entry) {
                        action.accept(id, entry);
                    }
                });
    }

    static List<Node> list(Node.Table parent, String key) {
        return parent.get(key) instanceof Node.Sequence found ? found.items() : List.of();
    }

    static List<Node.Leaf> leaves(Node.Table parent, String key) {
        return leaves(list(parent, key));
    }

    static List<Node.Leaf> leaves(Node.Sequence sequence) {
        return leaves(sequence.items());
    }

    private static List<Node.Leaf> leaves(List<Node> nodes) {
        var leaves = new ArrayList<Node.Leaf>();
        for (var node : nodes) {
            if (node instanceof Node.Leaf leaf) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    static Set<String> texts(Node.Table parent, String key) {
        var texts = new LinkedHashSet<String>();
        leaves(parent, key).forEach(leaf -> texts.add(leaf.text()));
        return texts;
    }

    static Node.@Nullable Leaf leaf(Node.Table parent, String key) {
        return parent.get(key) instanceof Node.Leaf found ? found : null;
    }

    static String text(Node.Table parent, String key) {
        var leaf = leaf(parent, key);
        return leaf == null ? "" : leaf.text();
    }

    static boolean flag(Node.Table parent, String key) {
        return text(parent, key).equals("true");
    }

    static int number(Node.Table parent, String key, int otherwise) {
        var leaf = leaf(parent, key);
        return leaf == null ? otherwise : number(leaf, otherwise);
    }

    static int number(Node node, int otherwise) {
        return node instanceof Node.Leaf leaf
                        && leaf.kind() == Node.Kind.INTEGER
                        && leaf.text().length() <= 9
                ? Integer.parseInt(leaf.text())
                : otherwise;
    }

    static Map<String, Integer> numbers(Node.Table parent, String key) {
        var numbers = new LinkedHashMap<String, Integer>();
        table(parent, key).entries().forEach((id, node) -> numbers.put(id, number(node, 0)));
        return numbers;
    }
}
