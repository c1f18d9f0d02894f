package dev.korchma.peers.telegram.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether a value is of a type of the description, all the way down. */
final class TypeCheck {

    private static final String ARRAY = "Array of ";

    private final ApiDescription api;

    TypeCheck(ApiDescription api) {
        this.api = api;
    }

    /** What is wrong, by the type of the union that fits best. */
    List<String> any(List<String> types, JsonNode value, String where) {
        return types.stream()
                .map(type -> one(type, value, where))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<String> one(String type, JsonNode value, String where) {
        if (type.startsWith(ARRAY)) {
            return array(type.substring(ARRAY.length()), value, where);
        }
        return switch (type) {
            case "Integer" -> unless(value.isIntegralNumber(), where, "an integer", value);
            case "Float" -> unless(value.isNumber(), where, "a number", value);
            case "Boolean" -> unless(value.isBoolean(), where, "a boolean", value);
            case "True" -> unless(value.isBoolean() && value.booleanValue(), where, "true", value);
            case "String", "InputFile" -> unless(value.isString(), where, "text", value);
            default -> named(type, value, where);
        };
    }

    private List<String> array(String item, JsonNode value, String where) {
        if (!value.isArray()) {
            return List.of(where + " is no list: " + shortly(value));
        }
        var wrong = new ArrayList<String>();
        for (int i = 0; i < value.size(); i++) {
            wrong.addAll(one(item, value.path(i), where + "[" + i + "]"));
        }
        return wrong;
    }

    private List<String> named(String type, JsonNode value, String where) {
        var described = api.type(type);
        if (described.isEmpty()) {
            return List.of(where + " is of the unknown type " + type);
        }
        if (!described.get().subtypes().isEmpty()) {
            return any(described.get().subtypes(), value, where);
        }
        return object(type, described.get(), value, where);
    }

    private List<String> object(
            String name, ApiDescription.Type type, JsonNode value, String where) {
        if (!value.isObject()) {
            return List.of(where + " is no " + name + ": " + shortly(value));
        }
        var wrong = new ArrayList<String>();
        for (var field : type.fields().values()) {
            if (field.required() && !value.has(field.name())) {
                wrong.add(where + "." + field.name() + " of " + name + " is missing");
            }
        }
        for (var given : value.properties()) {
            var path = where + "." + given.getKey();
            var field = type.fields().get(given.getKey());
            if (field == null) {
                wrong.add(path + " is no field of " + name);
            } else {
                wrong.addAll(any(field.types(), given.getValue(), path));
            }
        }
        return wrong;
    }

    private static List<String> unless(boolean fits, String where, String what, JsonNode value) {
        return fits ? List.of() : List.of(where + " is not " + what + ": " + shortly(value));
    }

    private static String shortly(JsonNode value) {
        var text = value.toString();
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
