package dev.korchma.peers.telegram.check;

import dev.korchma.peers.telegram.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds calls, results and updates against the description of the Bot API. */
public final class SpecCheck {

    private final ApiDescription api;
    private final TypeCheck types;

    public SpecCheck(ApiDescription api) {
        this.api = api;
        this.types = new TypeCheck(api);
    }

    /**
     * What is wrong with a call.
     *
     * @param values as they came; in a form everything is text
     * @param files names of the parts that hold files
     */
    public List<String> request(String method, ObjectNode values, Set<String> files) {
        var described = api.method(method);
        if (described.isEmpty()) {
            return List.of("no such method");
        }
        var fields = described.get().fields();
        var wrong = new ArrayList<String>();
        for (var field : fields.values()) {
            if (field.required() && !values.has(field.name()) && !files.contains(field.name())) {
                wrong.add(field.name() + " is missing");
            }
        }
        for (var given : values.properties()) {
            // telegrambots repeats the method's name in the body, which Telegram itself allows.
            if (given.getKey().equals("method")) {
                continue;
            }
            var field = Optional.ofNullable(fields.get(given.getKey()));
            if (field.isEmpty()) {
                wrong.add("unknown parameter " + given.getKey());
            } else {
                wrong.addAll(value(field.get(), given.getValue(), files));
            }
        }
        return wrong;
    }

    /** What is wrong with the result of a call. */
    public List<String> answer(String method, JsonNode result) {
        return api.method(method)
                .map(described -> types.any(described.returns(), result, "result"))
                .orElse(List.of());
    }

    /** What is wrong with an update. */
    public List<String> update(JsonNode update) {
        return types.any(List.of("Update"), update, "update");
    }

    private List<String> value(ApiDescription.Field field, JsonNode value, Set<String> files) {
        if (value.isString()) {
            var text = value.stringValue();
            if (text.startsWith("attach://")) {
                var part = text.substring("attach://".length());
                return files.contains(part) ? List.of() : List.of("no part " + part);
            }
            var asText = types.any(field.types(), value, field.name());
            if (asText.isEmpty()) {
                return asText;
            }
            return types.any(field.types(), parsed(text, value), field.name());
        }
        return types.any(field.types(), value, field.name());
    }

    /** In a form, numbers, flags and objects come as text. */
    private static JsonNode parsed(String text, JsonNode otherwise) {
        try {
            return Shapes.JSON.readTree(text);
        } catch (JacksonException justText) {
            return otherwise;
        }
    }
}
