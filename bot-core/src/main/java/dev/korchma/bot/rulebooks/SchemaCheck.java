package dev.korchma.bot.rulebooks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.korchma.bot.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares the shape of a pack with the published schema of its format. */
final class SchemaCheck {

    /** The format this program writes and reads. */
    static final int FORMAT = 1;

    /** The section that says it. */
    static final String FORMAT_KEY = "format";

    private static final Schema SCHEMA = load("pack-1.schema.json");
    private static final Schema GOLDEN = load("golden-1.schema.json");
    private static final Set<String> KEYWORDS = keywords(SCHEMA);
    private static final Set<String> GOLDEN_KEYWORDS = keywords(GOLDEN);

    private SchemaCheck() {}

    /** Every word the format itself uses as a key. */
    static Set<String> words() {
        return KEYWORDS;
    }

    static void check(Node.Table root, Problems problems) {
        for (var error : SCHEMA.validate(Json.of(root))) {
            tell(root, error, KEYWORDS, problems);
        }
    }

    /** The shape of one golden case. */
    static void golden(Node one, Problems problems) {
        for (var error : GOLDEN.validate(Json.of(one))) {
            tell(one, error, GOLDEN_KEYWORDS, problems);
        }
    }

    private static void tell(Node root, Error error, Set<String> keywords, Problems problems) {
        var at = at(root, error.getInstanceLocation());
        var property = Objects.requireNonNullElse(error.getProperty(), "");
        switch (error.getKeyword()) {
            case "required" -> problems.add(at.place(), "missing-key", "name", property);
            case "additionalProperties" -> {
                var place = at instanceof Node.Table table ? table.keyPlace(property) : at.place();
                // A word the format knows elsewhere would be told as its own nearest.
                var nearest =
                        keywords.contains(property)
                                ? null
                                : Nearest.to(property, keywords).orElse(null);
                problems.add(place, "unknown-key", Map.of("name", property), nearest);
            }
            case "type" -> wrongType(at, error, problems);
            case "enum", "const" -> {
                if (at instanceof Node.Table
                        && error.getSchemaLocation().toString().contains("/anyOf/")) {
                    // The other way to write it tells more about what is written as a table.
                    return;
                }
                var allowed = allowed(error);
                var nearest = Nearest.to(shown(at), allowed).orElse(null);
                var args = Map.of("found", shown(at), "allowed", String.join(", ", allowed));
                problems.add(at.place(), "not-allowed", args, nearest);
            }
            case "minLength" -> problems.add(at.place(), "nothing-here");
            case "pattern" -> problems.add(at.place(), "bad-form", "found", shown(at));
            case "minimum", "maximum", "minItems", "maxItems", "minProperties", "maxProperties" -> {
                var limit = error.getArguments();
                var args =
                        Map.of(
                                "found",
                                shown(at),
                                "limit",
                                limit.length == 0 ? "" : String.valueOf(limit[0]));
                problems.add(at.place(), "bound-" + error.getKeyword(), args, null);
            }
            default -> {
                var limit = error.getArguments();
                var args =
                        Map.of(
                                "found", shown(at),
                                "rule", error.getKeyword(),
                                "limit", limit.length == 0 ? "" : String.valueOf(limit[0]));
                problems.add(at.place(), "out-of-bounds", args, null);
            }
        }
    }

    private static void wrongType(Node at, Error error, Problems problems) {
        if (at instanceof Node.Leaf leaf && leaf.text().isEmpty()) {
            problems.add(at.place(), "nothing-here");
            return;
        }
        var wanted = new TreeSet<String>();
        JsonNode types = error.getSchemaNode();
        if (types != null && types.isArray()) {
            types.forEach(type -> wanted.add(written(type.asString())));
        } else if (types != null) {
            wanted.add(written(types.asString()));
        }
        var args = Map.of("found", shown(at), "wanted", String.join(", ", wanted));
        problems.add(at.place(), "wrong-type", args, null);
    }

    /** How something of this kind looks in YAML, which needs no translation. */
    private static String written(String type) {
        return switch (type) {
            case "integer" -> "3";
            case "number" -> "0.5";
            case "boolean" -> "true";
            case "array" -> "[a, b]";
            case "object" -> "{key: value}";
            default -> "\"text\"";
        };
    }

    private static Set<String> allowed(Error error) {
        var allowed = new TreeSet<String>();
        JsonNode words = error.getSchemaNode();
        if (words != null && words.isArray()) {
            words.forEach(word -> allowed.add(word.asString()));
        } else if (words != null) {
            allowed.add(words.asString());
        }
        return allowed;
    }

    private static Node at(Node root, NodePath path) {
        Node node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            var next =
                    switch (node) {
                        case Node.Table table -> table.get(path.getName(i));
                        case Node.Sequence sequence ->
                                sequence.items().get(Integer.parseInt(path.getName(i)));
                        case Node.Leaf leaf -> leaf;
                    };
            node = next == null ? node : next;
        }
        return node;
    }

    private static String shown(Node node) {
        var text = node instanceof Node.Leaf leaf ? leaf.text() : Json.write(node);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Schema load(String file) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(file)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> keywords(Schema schema) {
        var words = new TreeSet<String>();
        collect(schema.getSchemaNode(), words);
        return words;
    }

    private static void collect(JsonNode node, Set<String> words) {
        node.properties()
                .forEach(entry -> {
                    if (entry.getKey().equals("properties")) {
                        entry.getValue().propertyNames().forEach(words::add);
                    }
                    if (entry.getKey().equals("enum")) {
                        entry.getValue().forEach(word -> words.add(word.asString()));
                    }
                    collect(entry.getValue(), words);
                });
        if (node.isArray()) {
            node.forEach(item -> collect(item, words));
        }
    }
}
