package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.World;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Answers to pressed buttons: one each, and not too late. */
final class Callbacks {

    private static final int LONGEST = 200;

    private final World world;

    Callbacks(World world) {
        this.world = world;
    }

    Map<String, Method> methods() {
        return Map.of("answerCallbackQuery", this::answer);
    }

    private JsonNode answer(Params params) {
        var query =
                world.query(params.text("callback_query_id"))
                        .filter(found -> found.waitsAt(world.clock().instant()))
                        .orElseThrow(() ->
                                ApiError.bad(
                                        "query is too old and response timeout expired or"
                                                + " query ID is invalid"));
        var text = params.text("text");
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw ApiError.mistake("MESSAGE_TOO_LONG");
        }
        var url = params.text("url");
        world.answered(
                query,
                new Query.Answer(text, params.flag("show_alert"), url.isEmpty() ? null : url));
        return BooleanNode.TRUE;
    }
}
