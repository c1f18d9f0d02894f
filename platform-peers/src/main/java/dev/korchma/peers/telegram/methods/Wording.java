package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.text.BadMarkup;
import dev.korchma.peers.telegram.text.Entity;
import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.text.HtmlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the text of a call, with its markup or its entities, within the length it may have. */
final class Wording {

    /** Lengths after the markup is read, in characters, as the Bot API describes them. */
    static final int TEXT = 4096;

    static final int CAPTION = 1024;

    private Wording() {}

    /** The text of a message, which must not be empty. */
    static Formatted message(Params params) {
        var text = read(params.text("text"), params, "entities");
        if (text.text().isEmpty()) {
            throw ApiError.mistake("message text is empty");
        }
        if (length(text) > TEXT) {
            throw ApiError.mistake("message is too long");
        }
        return text;
    }

    /** A caption, which may be empty. */
    static Formatted caption(Params params) {
        var caption = read(params.text("caption"), params, "caption_entities");
        if (length(caption) > CAPTION) {
            throw ApiError.mistake("message caption is too long");
        }
        return caption;
    }

    private static int length(Formatted text) {
        return text.text().codePointCount(0, text.text().length());
    }

    private static Formatted read(String raw, Params params, String entitiesField) {
        var mode = params.text("parse_mode");
        Formatted read;
        try {
            read =
                    switch (mode) {
                        case "HTML", "html" -> HtmlReader.read(raw);
                        case "" ->
                                new Formatted(
                                        raw,
                                        entities(
                                                raw, params.json(entitiesField).stream().toList()));
                        default -> throw ApiError.mistake("unsupported parse_mode");
                    };
        } catch (BadMarkup bad) {
            throw ApiError.mistake("can't parse entities: " + bad.words());
        }
        return read.trimmed().withFound();
    }

    private static List<Entity> entities(String text, List<JsonNode> given) {
        var entities = new ArrayList<Entity>();
        for (var list : given) {
            for (var shape : list) {
                entities.add(entity(text, shape));
            }
        }
        return entities;
    }

    private static Entity entity(String text, JsonNode shape) {
        int offset = shape.path("offset").asInt(-1);
        int length = shape.path("length").asInt(-1);
        if (offset < 0 || length <= 0 || offset + length > text.length()) {
            throw ApiError.mistake("entity beyond the end of the text");
        }
        var details = new HashMap<String, String>();
        for (var field : shape.properties()) {
            switch (field.getKey()) {
                case "type", "offset", "length" -> {}
                case "unix_time" ->
                        details.put("unix_time", Long.toString(field.getValue().asLong(0)));
                case "user" ->
                        details.put("user", Long.toString(field.getValue().path("id").asLong(0)));
                default -> details.put(field.getKey(), field.getValue().asString(""));
            }
        }
        return new Entity(shape.path("type").asString(""), offset, length, details);
    }
}
