package dev.korchma.bot.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into tables, lists, texts and numbers, and no deeper or longer than anybody needs. */
final class JsonTree {

    static final int DEPTH = 64;
    static final int TOKENS = 200_000;
    private static final int TEXT = 100_000;
    private static final int NAME = 200;
    private static final int NUMBER = 40;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern PARTS = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");
    private static final String MARK = "\uFEFF";

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxTokenCount(TOKENS)
                                    .maxStringLength(TEXT)
                                    .maxNameLength(NAME)
                                    .maxNumberLength(NUMBER)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final JsonFactory PLAIN = new JsonFactory();

    private final JsonParser parser;
    private final int tokens;

    /** A text with one half of a letter that is written in two. */
    private static final class HalfALetter extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        HalfALetter(int line) {
            this.line = line;
        }
    }

    private JsonTree(JsonParser parser, int tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /**
     * What stands in a file.
     *
     * @param tokens how many words, numbers and brackets it may have
     */
    static BookFile read(String path, byte[] bytes, int tokens) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException strange) {
            return BookFile.bad(path, "not-utf-8", Map.of());
        }
        text = text.startsWith(MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            return BookFile.bad(path, "empty", Map.of());
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, tokens);
            parser.nextToken();
            Object root = tree.value();
            return parser.nextToken() == null
                    ? new BookFile(path, root, "", Map.of(), (int) parser.currentTokenCount())
                    : BookFile.bad(path, "no-json", Map.of("line", line(parser)));
        } catch (HalfALetter half) {
            return BookFile.bad(path, "half-a-letter", Map.of("line", half.line));
        } catch (StreamConstraintsException much) {
            return BookFile.bad(path, "out-of-bounds", Map.of());
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            String message = String.valueOf(broken.getOriginalMessage());
            return BookFile.bad(
                    path,
                    message.startsWith("Duplicate") ? "twice-a-field" : "no-json",
                    Map.of("line", Math.max(1, line)));
        }
    }

    /** What we wrote ourselves and may be as big as it is. */
    static Map<?, ?> readTrusted(byte[] bytes) {
        try (JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return new JsonTree(parser, Integer.MAX_VALUE).value() instanceof Map<?, ?> table
                    ? table
                    : Map.of();
        }
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private @Nullable Object value() {
        if (parser.currentTokenCount() > tokens) {
            throw new StreamConstraintsException("too many tokens");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> table();
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_STRING,
                    VALUE_EMBEDDED_OBJECT,
                    PROPERTY_NAME,
                    END_ARRAY,
                    END_OBJECT,
                    NOT_AVAILABLE ->
                    whole(parser.getString());
        };
    }

    /** What is neither a letter nor any other sign cannot be kept or shown. */
    private String whole(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.getType(text.codePointAt(at)) == Character.SURROGATE) {
                throw new HalfALetter(line(parser));
            }
        }
        return text;
    }

    /** Far beyond what anybody counts it is a text like any other. */
    private Object number() {
        String text = parser.getString();
        if (WHOLE.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        return PARTS.matcher(text).matches() ? (Object) Double.parseDouble(text) : text;
    }

    private Map<String, Object> table() {
        Map<String, Object> table = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = whole(parser.currentName());
            parser.nextToken();
            table.put(key, value());
        }
        return table;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }
}
