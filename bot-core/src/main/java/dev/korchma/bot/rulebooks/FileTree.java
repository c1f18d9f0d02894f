package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one file into nodes. Bounded: depth and length of texts have limits, anchors, aliases and
 * tags are refused, so that a small file cannot become a big one.
 */
final class FileTree {

    private static final int DEPTH = 40;
    private static final int TEXT = 20_000;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNumberLength(20)
                    .build();
    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private final String file;
    private final Problems problems;
    private final JsonParser parser;

    private FileTree(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The root of the file, or null when it is empty or cannot be read, which is then told. */
    static @Nullable Node read(String file, String text, Problems problems) {
        var factory = file.endsWith(".json") ? JSON : YAML;
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new FileTree(file, parser, problems).root();
        }
    }

    private @Nullable Node root() {
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            var root = node();
            if (parser.nextToken() != null) {
                problems.add(here(), "second-document");
            }
            return root;
        } catch (JacksonException broken) {
            var told = broken.getLocation();
            boolean known = told != null && told.getLineNr() > 0;
            var place = place(file, known ? told : parser.currentLocation());
            Syntax.tell(place, broken.getOriginalMessage(), problems);
            return null;
        }
    }

    private static Place place(String file, TokenStreamLocation at) {
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private Node node() {
        refuseTricks();
        var place = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> table(place);
            case START_ARRAY -> sequence(place);
            case VALUE_NUMBER_INT -> leaf(place, Node.Kind.INTEGER);
            case VALUE_NUMBER_FLOAT -> leaf(place, decimal());
            case VALUE_TRUE, VALUE_FALSE -> leaf(place, Node.Kind.BOOLEAN);
            case VALUE_NULL -> nothing(place);
            case VALUE_STRING -> isNothing() ? nothing(place) : leaf(place, Node.Kind.TEXT);
            case VALUE_EMBEDDED_OBJECT, PROPERTY_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE ->
                    leaf(place, Node.Kind.TEXT);
        };
    }

    private static Node nothing(Place place) {
        return new Node.Leaf(place, "", Node.Kind.NOTHING);
    }

    /** The short word for it, which the reader of YAML takes for a text. */
    private boolean isNothing() {
        return parser instanceof YAMLParser && parser.getString().equals("~");
    }

    /** Numbers with exponents, and those that are none, are words here: nobody plays with them. */
    private Node.Kind decimal() {
        return PLAIN.matcher(parser.getString()).matches() ? Node.Kind.DECIMAL : Node.Kind.TEXT;
    }

    private Node leaf(Place place, Node.Kind kind) {
        var text = parser.getString();
        if (text.length() <= TEXT) {
            return new Node.Leaf(place, text, kind);
        }
        // The reader of YAML has bounds of its own and does not ask for ours.
        problems.add(place, "text-too-long", "most", "" + TEXT);
        return new Node.Leaf(place, "", kind);
    }

    private void refuseTricks() {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(here(), "alias");
        } else if (parser.getObjectId() != null) {
            problems.add(here(), "anchor");
        } else if (parser.getTypeId() != null) {
            problems.add(here(), "tag");
        }
    }

    private Node.Table table(Place place) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var keyPlace = here();
            parser.nextToken();
            var value = node();
            if (entries.putIfAbsent(key, value) == null) {
                keys.put(key, keyPlace);
            } else {
                problems.add(keyPlace, "duplicate-key", "name", key);
            }
        }
        return new Node.Table(place, entries, keys);
    }

    private Node.Sequence sequence(Place place) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(place, items);
    }
}
