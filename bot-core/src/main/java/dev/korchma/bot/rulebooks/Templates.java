package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the entries that stand for many: {@code strike.{w}} with {@code for: {w: weapon}}
 * becomes one entry for each thing tagged {@code weapon}, with {@code {w}} and {@code {w.field}}
 * filled in.
 */
final class Templates {

    private static final List<String> SECTIONS =
            List.of("derived", "tracks", "options", "actions", "checks", "saves");

    /** Written out before all others, which may be written out for what comes of it. */
    private static final String THINGS = "items";

    private static final String FACTS = "facts";

    /** Whose entries a template may be written out for. */
    private static final List<String> SOURCES = List.of("attributes", "items", "checks");

    /** Options may be written out for what can be learnt, too. */
    private static final List<String> LEARNT = List.of("attributes", "items", "checks", "actions");

    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9]+)(?:\\.([a-z0-9-]+))?}");
    private static final int MOST = 5_000;

    private Node.Table root;
    private final Problems problems;
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    /** Which template an id came from and what filled it. */
    record Origin(String template, String variable, String filling) {}

    Templates(Node.Table root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    Map<String, Origin> origins() {
        return origins;
    }

    Node.Table expanded() {
        var sections = new LinkedHashMap<>(root.entries());
        // What is said of things is said of those a template of theirs was written out for.
        if (root.get(FACTS) instanceof Node.Table facts) {
            sections.put(FACTS, expanded(facts, SOURCES));
        }
        if (root.get(THINGS) instanceof Node.Table things) {
            sections.put(THINGS, new Likenesses(expanded(things, SOURCES), problems).filled());
            root = new Node.Table(root.place(), sections, root.keys());
        }
        for (var name : SECTIONS) {
            if (root.get(name) instanceof Node.Table section) {
                sections.put(name, expanded(section, name.equals("options") ? LEARNT : SOURCES));
            }
        }
        var whole = new Node.Table(root.place(), sections, root.keys());
        return new Natures(whole, origins, problems).expanded();
    }

    private Node.Table expanded(Node.Table section, List<String> sources) {
        var entries = new LinkedHashMap<String, Node>();
        var keys = new LinkedHashMap<String, Place>();
        section.entries()
                .forEach((key, node) -> {
                    var place = section.keyPlace(key);
                    for (var one : copies(key, node, place, sources)) {
                        if (!key.equals(one.getKey())
                                && isOverridden(section, one.getKey(), place)) {
                            continue;
                        }
                        if (entries.putIfAbsent(one.getKey(), one.getValue()) != null) {
                            problems.add(place, "duplicate-key", "name", one.getKey());
                        }
                        keys.put(one.getKey(), place);
                    }
                });
        return new Node.Table(section.place(), entries, keys);
    }

    /** Whoever extends a pack may write anew what a template of it would have made. */
    private static boolean isOverridden(Node.Table section, String id, Place template) {
        return template.isBorrowed()
                && section.get(id) != null
                && !section.keyPlace(id).isBorrowed();
    }

    private List<Map.Entry<String, Node>> copies(
            String key, Node node, Place place, List<String> sources) {
        if (!(node instanceof Node.Table entry)
                || !(entry.get("for") instanceof Node.Table range)) {
            return List.of(Map.entry(key, node));
        }
        var copies = new ArrayList<Map.Entry<String, Node>>();
        var body = without(entry);
        range.entries()
                .forEach((variable, over) -> {
                    var fillings = fillings(over, range.keyPlace(variable), sources);
                    for (var filling : fillings) {
                        if (origins.size() >= MOST) {
                            problems.add(place, "too-many-entries");
                            return;
                        }
                        var id = fill(key, variable, filling, place);
                        origins.put(id, new Origin(key, variable, filling));
                        inside(body, variable, filling, place);
                        var copy = body.mapTexts(text -> fill(text, variable, filling, place));
                        copies.add(Map.entry(id, copy));
                    }
                });
        return copies;
    }

    /** What an entry declares within itself comes from a template too. */
    private void inside(Node.Table entry, String variable, String filling, Place place) {
        entry.entries()
                .forEach((key, node) -> {
                    var id = fill(key, variable, filling, place);
                    if (!id.equals(key)) {
                        origins.putIfAbsent(id, new Origin(key, variable, filling));
                    }
                    if (node instanceof Node.Table table) {
                        inside(table, variable, filling, place);
                    }
                });
    }

    private static Node.Table without(Node.Table entry) {
        var rest = new LinkedHashMap<>(entry.entries());
        rest.remove("for");
        return new Node.Table(entry.place(), rest, entry.keys());
    }

    private List<String> fillings(Node over, Place place, List<String> sources) {
        var fillings = new ArrayList<String>();
        if (over instanceof Node.Sequence listed) {
            for (var item : listed.items()) {
                if (item instanceof Node.Leaf leaf) {
                    fillings.add(leaf.text());
                }
            }
        } else if (over instanceof Node.Leaf tag) {
            for (var section : sources) {
                Fields.each(
                        root,
                        section,
                        (id, entry) -> {
                            if (entry.get("for") == null
                                    && Fields.texts(entry, "tags").contains(tag.text())) {
                                fillings.add(id);
                            }
                        });
            }
        }
        if (fillings.isEmpty()) {
            problems.add(place, "nothing-for", "name", over instanceof Node.Leaf l ? l.text() : "");
        }
        return fillings;
    }

    private String fill(String text, String variable, String filling, Place place) {
        return HOLE.matcher(text)
                .replaceAll(hole ->
                        hole.group(1).equals(variable)
                                ? Matcher.quoteReplacement(filling(hole.group(2), filling, place))
                                : Matcher.quoteReplacement(hole.group()));
    }

    private String filling(@Nullable String field, String filling, Place place) {
        if (field == null) {
            return filling;
        }
        for (var section : SOURCES) {
            var thing = Fields.table(Fields.table(root, section), filling);
            if (Fields.table(thing, "fields").get(field) instanceof Node.Leaf leaf) {
                return leaf.text();
            }
        }
        var args = Map.of("name", field, "item", filling);
        problems.add(place, "unknown-field", args, null);
        return "";
    }
}
