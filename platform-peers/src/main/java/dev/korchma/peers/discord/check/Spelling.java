package dev.korchma.peers.discord.check;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Discord takes ids as text and as numbers, and small numbers as text; its description writes one
 * form only. Documents are brought to that form before they are judged.
 */
final class Spelling {

    private static final Set<String> IDS =
            Set.of("recipient_id", "message_id", "guild_id", "channel_id");
    private static final Set<String> NUMBERS = Set.of("contexts", "integration_types");

    private Spelling() {}

    static JsonNode strict(JsonNode body) {
        var copy = body.deepCopy();
        mend(copy);
        return copy;
    }

    private static void mend(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                for (var name : object.propertyNames().stream().toList()) {
                    mendField(object, name);
                }
            }
            case ArrayNode array -> array.forEach(Spelling::mend);
            default -> {
                // A lone value has nothing inside.
            }
        }
    }

    private static void mendField(ObjectNode object, String name) {
        var value = object.path(name);
        if (IDS.contains(name) && value.isIntegralNumber()) {
            object.put(name, value.asString());
        } else if (name.equals("attachments") && value.isArray()) {
            value.forEach(one -> idAsText((ObjectNode) one));
        } else if (NUMBERS.contains(name) && value instanceof ArrayNode list) {
            asNumbers(list);
        } else {
            mend(value);
        }
    }

    private static void idAsText(ObjectNode attachment) {
        if (attachment.path("id").isIntegralNumber()) {
            attachment.put("id", attachment.path("id").asString());
        }
    }

    private static void asNumbers(ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof StringNode text && text.asString().matches("[0-9]+")) {
                list.set(i, Integer.parseInt(text.asString()));
            }
        }
    }
}
