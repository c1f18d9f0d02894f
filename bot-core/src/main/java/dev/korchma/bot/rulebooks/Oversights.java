package dev.korchma.bot.rulebooks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What does no harm, and is surely not what whoever wrote it meant. */
final class Oversights {

    private static final String LEVEL = "level";
    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");

    /** As many dice as are thrown, and how many of them are kept. */
    private static final Pattern KEPT =
            Pattern.compile("\\b(\\d{1,4})d(?:\\d+|F|%)k[hl]?(\\d{1,4})");

    private final Node.Table root;
    private final Problems problems;

    private Oversights(Node.Table root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * @param root as it is written, before anything is written out
     */
    static void check(Node.Table root, Problems problems) {
        var oversights = new Oversights(root, problems);
        oversights.languages();
        oversights.levels();
        oversights.holes();
        for (var section : List.of("dice", "attributes", "actions", "effects", "patterns")) {
            oversights.kept(Fields.table(root, section));
        }
    }

    private void languages() {
        var seen = new HashSet<String>();
        for (var leaf : Fields.leaves(Fields.table(root, "pack"), "languages")) {
            if (!seen.add(leaf.text())) {
                problems.add(leaf.place(), "language-twice", "name", leaf.text());
            }
        }
    }

    private void levels() {
        int highest = Fields.list(Fields.table(root, "advancement"), "levels").size();
        if (highest > 0) {
            later(Fields.table(root, "choices"), highest);
            later(Fields.table(root, "options"), highest);
        }
    }

    private void later(Node.Table table, int highest) {
        int level = Fields.number(table, LEVEL, 0);
        var leaf = Fields.leaf(table, LEVEL);
        if (leaf != null && level > highest) {
            var args = Map.of("found", leaf.text(), "most", "" + highest);
            problems.add(leaf.place(), "level-never", args, null);
        }
        table.entries()
                .values()
                .forEach(node -> {
                    if (node instanceof Node.Table inner) {
                        later(inner, highest);
                    }
                });
    }

    /** What fills a hole of a pattern that has no such hole. */
    private void holes() {
        var patterns = Fields.table(root, "patterns");
        Fields.each(
                root,
                "creatures",
                (id, creature) ->
                        Fields.each(
                                creature,
                                "actions",
                                (name, action) -> {
                                    var like = Fields.leaf(action, "like");
                                    var pattern = like == null ? null : patterns.get(like.text());
                                    if (pattern != null) {
                                        unused(action, holes(pattern));
                                    }
                                }));
    }

    private void unused(Node.Table action, Set<String> holes) {
        var with = Fields.table(action, "with");
        for (var name : with.entries().keySet()) {
            if (!holes.contains(name)) {
                problems.unknown(with.keyPlace(name), "hole-of-pattern", name, holes);
            }
        }
    }

    private static Set<String> holes(Node pattern) {
        var holes = new TreeSet<String>();
        var found = HOLE.matcher(Json.write(pattern));
        while (found.find()) {
            holes.add(found.group(1));
        }
        return holes;
    }

    private void kept(Node node) {
        switch (node) {
            case Node.Table table -> table.entries().values().forEach(this::kept);
            case Node.Sequence sequence -> sequence.items().forEach(this::kept);
            case Node.Leaf leaf -> {
                var found = KEPT.matcher(leaf.text());
                if (found.find()
                        && Integer.parseInt(found.group(2)) > Integer.parseInt(found.group(1))) {
                    var args = Map.of("found", leaf.text(), "dice", found.group(1));
                    problems.add(leaf.place(), "keeps-too-many", args, null);
                }
            }
        }
    }
}
