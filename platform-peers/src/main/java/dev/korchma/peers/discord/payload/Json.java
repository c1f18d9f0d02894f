package dev.korchma.peers.discord.payload;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading and writing JSON that may lack anything. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Null when the text is no JSON. */
    public static @Nullable JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException noJson) {
            return null;
        }
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    public static byte[] bytes(JsonNode node) {
        return write(node).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a field, numbers included; null when it is absent or null. */
    public static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    public static String text(JsonNode node, String field, String otherwise) {
        var text = text(node, field);
        return text == null ? otherwise : text;
    }

    public static int number(JsonNode node, String field, int otherwise) {
        var value = node.path(field);
        return value.isNumber() ? value.asInt() : otherwise;
    }

    public static boolean flag(JsonNode node, String field) {
        var value = node.path(field);
        return value.isBoolean() && value.asBoolean();
    }

    /** An id, written as text or as a number; null when there is none. */
    public static @Nullable Long id(JsonNode node, String field) {
        return id(text(node, field));
    }

    /** The id a text stands for, null when it is none. */
    public static @Nullable Long id(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,19}") ? Long.valueOf(text) : null;
    }

    /** How long Discord finds a text. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
