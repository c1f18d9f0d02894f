package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.shape.Shapes;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a call as the server takes them: from JSON typed, from a form as text that may
 * hold JSON. Numbers and objects are read from text too, because Telegram does.
 */
public final class Params {

    private final ObjectNode values;
    private final Map<String, Upload> files;

    public Params(ObjectNode values, Map<String, Upload> files) {
        this.values = values;
        this.files = Map.copyOf(files);
    }

    /** As they came. */
    public ObjectNode values() {
        return values;
    }

    /** Files by the name of their part. */
    public Map<String, Upload> files() {
        return files;
    }

    public boolean has(String name) {
        return values.hasNonNull(name);
    }

    /** The text, or an empty one. */
    public String text(String name) {
        var value = values.path(name);
        return value.isString()
                ? value.stringValue()
                : value.isValueNode() ? value.asString("") : "";
    }

    public OptionalLong number(String name) {
        var value = values.path(name);
        if (value.isIntegralNumber()) {
            return OptionalLong.of(value.longValue());
        }
        var text = text(name).strip();
        return text.matches("-?\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    public OptionalInt integer(String name) {
        var number = number(name);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsLong() != (int) number.getAsLong()) {
            throw ApiError.mistake(name + " is out of range");
        }
        return OptionalInt.of((int) number.getAsLong());
    }

    public boolean flag(String name) {
        var value = values.path(name);
        return value.isBoolean() ? value.booleanValue() : text(name).equalsIgnoreCase("true");
    }

    /** An object or a list, also where it came as text. */
    public Optional<JsonNode> json(String name) {
        var value = values.path(name);
        if (value.isContainer()) {
            return Optional.of(value);
        }
        var text = text(name);
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Shapes.JSON.readTree(text));
        } catch (JacksonException noJson) {
            throw ApiError.mistake("can't parse " + name + " JSON object");
        }
    }

    /** An object, also where it came as text. */
    public Optional<ObjectNode> object(String name) {
        return json(name).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** The file a parameter names, in its own part or by {@code attach://}. */
    public Optional<Upload> file(String name) {
        var named = text(name);
        var part = named.startsWith("attach://") ? named.substring("attach://".length()) : name;
        return Optional.ofNullable(files.get(part));
    }
}
