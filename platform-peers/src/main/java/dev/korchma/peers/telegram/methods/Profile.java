package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.World;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Who the bot is and how it presents itself. */
final class Profile {

    private final World world;
    private final boolean privacy;
    private final Map<String, String> texts = new HashMap<>();

    Profile(World world, boolean privacy) {
        this.world = world;
        this.privacy = privacy;
    }

    Map<String, Method> methods() {
        return Map.of(
                "getMe", params -> me(),
                "setMyName", params -> set(params, "name", 64),
                "getMyName", params -> get(params, "name"),
                "setMyDescription", params -> set(params, "description", 512),
                "getMyDescription", params -> get(params, "description"),
                "setMyShortDescription", params -> set(params, "short_description", 120),
                "getMyShortDescription", params -> get(params, "short_description"));
    }

    private JsonNode me() {
        return Shapes.user(world.bot())
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", !privacy)
                .put("supports_inline_queries", false);
    }

    private JsonNode set(Params params, String field, int longest) {
        var text = params.text(field);
        if (text.length() > longest) {
            throw ApiError.bad("bot " + field.replace('_', ' ') + " is too long");
        }
        texts.put(field + "/" + params.text("language_code"), text);
        return BooleanNode.TRUE;
    }

    private JsonNode get(Params params, String field) {
        var everybody = texts.getOrDefault(field + "/", "");
        var language = params.text("language_code");
        return Shapes.object().put(field, texts.getOrDefault(field + "/" + language, everybody));
    }
}
