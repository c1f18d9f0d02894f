package dev.korchma.peers.telegram.methods;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code reply_markup} and refuses buttons Telegram would refuse. */
final class Keyboards {

    private static final int DATA_BYTES = 64;
    private static final int BUTTONS = 100;

    /** The fields of which an inline button has exactly one. */
    private static final Set<String> ACTIONS =
            Set.of(
                    "url",
                    "callback_data",
                    "web_app",
                    "login_url",
                    "switch_inline_query",
                    "switch_inline_query_current_chat",
                    "switch_inline_query_chosen_chat",
                    "copy_text",
                    "callback_game",
                    "pay",
                    "disabled");

    private Keyboards() {}

    /** Any markup a message may be sent with. */
    static @Nullable ObjectNode any(Params params) {
        var markup = params.object("reply_markup");
        markup.filter(found -> found.has("inline_keyboard")).ifPresent(Keyboards::check);
        return markup.orElse(null);
    }

    /** The inline keyboard of an edit; none takes the old one away. */
    static @Nullable ObjectNode inline(Params params) {
        return Optional.ofNullable(any(params))
                .filter(markup -> !markup.path("inline_keyboard").isEmpty())
                .orElse(null);
    }

    private static void check(ObjectNode markup) {
        int buttons = 0;
        for (var row : markup.path("inline_keyboard")) {
            for (var button : row) {
                check(button);
                buttons++;
            }
        }
        if (buttons > BUTTONS) {
            throw ApiError.mistake("reply markup is too long");
        }
    }

    private static void check(JsonNode button) {
        if (button.path("text").asString("").isBlank()) {
            throw ApiError.mistake("inline keyboard button text can't be empty");
        }
        long actions = button.propertyStream().filter(f -> ACTIONS.contains(f.getKey())).count();
        if (actions != 1) {
            throw ApiError.mistake(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline"
                            + " keyboard");
        }
        if (button.has("callback_data")) {
            var data = button.path("callback_data").asString("");
            int bytes = data.getBytes(StandardCharsets.UTF_8).length;
            if (bytes == 0 || bytes > DATA_BYTES) {
                throw ApiError.mistake("BUTTON_DATA_INVALID");
            }
        }
    }
}
