package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills the holes of an entry. A text that is one hole becomes what was answered, whatever that is,
 * a whole piece of a pack too; a list among the items of a list adds its own; nothing at all is
 * left out.
 */
final class HomebrewHoles {

    static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)(?:\\.([a-z0-9-]+))?}");

    /**
     * A piece that was chosen may have holes, and what fills those has none of its own any more.
     */
    private static final int DEEPEST = 3;

    private final String id;
    private final String name;
    private final Function<String, Optional<Node>> answers;

    /**
     * @param answers by what was asked; empty for what nobody asks
     */
    HomebrewHoles(String id, String name, Function<String, Optional<Node>> answers) {
        this.id = id;
        this.name = name;
        this.answers = answers;
    }

    Node.Table filled(Node.Table table) {
        return filled(table, 0);
    }

    private Node.Table filled(Node.Table table, int deep) {
        var entries = new LinkedHashMap<String, Node>();
        var keys = new LinkedHashMap<String, Place>();
        table.entries()
                .forEach((key, value) -> {
                    var filled = filled(value, deep);
                    if (filled != null) {
                        var whole = within(key);
                        entries.put(whole, filled);
                        keys.put(whole, table.keyPlace(key));
                    }
                });
        return new Node.Table(table.place(), entries, keys);
    }

    private @Nullable Node filled(Node node, int deep) {
        return switch (node) {
            case Node.Table table -> filled(table, deep);
            case Node.Sequence sequence -> {
                var items = new ArrayList<Node>();
                for (var item : sequence.items()) {
                    var filled = filled(item, deep);
                    if (filled instanceof Node.Sequence several && item instanceof Node.Leaf) {
                        items.addAll(several.items());
                    } else if (filled != null) {
                        items.add(filled);
                    }
                }
                yield new Node.Sequence(sequence.place(), items);
            }
            case Node.Leaf leaf when leaf.kind() == Node.Kind.TEXT -> filled(leaf, deep);
            case Node.Leaf leaf -> leaf;
        };
    }

    private @Nullable Node filled(Node.Leaf leaf, int deep) {
        var hole = HOLE.matcher(leaf.text());
        var answer = hole.matches() ? answer(hole) : Optional.<Node>empty();
        if (answer.isEmpty()) {
            return new Node.Leaf(leaf.place(), within(leaf.text()), Node.Kind.TEXT);
        }
        if (answer.get() instanceof Node.Leaf value) {
            return value.kind() == Node.Kind.NOTHING ? null : value;
        }
        return deep < DEEPEST ? filled(answer.get(), deep + 1) : null;
    }

    private String within(String text) {
        return HOLE.matcher(text)
                .replaceAll(hole ->
                        Matcher.quoteReplacement(
                                answer(hole)
                                        .map(answer ->
                                                answer instanceof Node.Leaf leaf
                                                        ? leaf.text()
                                                        : hole.group())
                                        .orElseGet(hole::group)));
    }

    private Optional<Node> answer(MatchResult hole) {
        String part = hole.group(2);
        if (part == null) {
            return switch (hole.group(1)) {
                case HomebrewForm.ID -> Optional.of(text(id));
                case HomebrewForm.NAME -> Optional.of(text(name));
                default -> answers.apply(hole.group(1)).map(HomebrewHoles::whole);
            };
        }
        return answers.apply(hole.group(1))
                .flatMap(answer ->
                        Optional.ofNullable(
                                answer instanceof Node.Table parts ? parts.get(part) : null));
    }

    /** Of an answer in parts the one that stands for all of it. */
    private static Node whole(Node answer) {
        return answer instanceof Node.Table parts
                        && parts.get(HomebrewAsk.WHOLE) instanceof Node.Leaf whole
                ? whole
                : answer;
    }

    private static Node text(String text) {
        return new Node.Leaf(HomebrewAsk.NOWHERE, text, Node.Kind.TEXT);
    }

    /** The same holes, for whoever asks which are known. */
    static Map<String, Place> of(Node node) {
        var holes = new LinkedHashMap<String, Place>();
        collect(node, holes);
        return holes;
    }

    private static void collect(Node node, Map<String, Place> holes) {
        switch (node) {
            case Node.Table table ->
                    table.entries()
                            .forEach((key, value) -> {
                                collect(key, table.keyPlace(key), holes);
                                collect(value, holes);
                            });
            case Node.Sequence sequence -> sequence.items().forEach(one -> collect(one, holes));
            case Node.Leaf leaf -> collect(leaf.text(), leaf.place(), holes);
        }
    }

    private static void collect(String text, Place place, Map<String, Place> holes) {
        HOLE.matcher(text).results().forEach(hole -> holes.putIfAbsent(hole.group(), place));
    }
}
