package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the peer says to a request. */
public sealed interface Answer {

    int status();

    /** Null when nothing but the status is said. */
    @Nullable JsonNode body();

    /** Done, and here it is. */
    record Found(int status, JsonNode body) implements Answer {}

    /** Done, nothing to say: 204. */
    record Done() implements Answer {
        @Override
        public int status() {
            return 204;
        }

        @Override
        public @Nullable JsonNode body() {
            return null;
        }
    }

    /**
     * No, with Discord's code for the reason.
     *
     * @param errors the tree of 50035, null for other codes
     */
    record Refused(int status, int code, String message, @Nullable JsonNode errors)
            implements Answer {
        @Override
        public JsonNode body() {
            var json = Json.object().put("message", message).put("code", code);
            if (errors != null) {
                json.set("errors", errors);
            }
            return json;
        }
    }

    static Answer ok(JsonNode body) {
        return new Found(200, body);
    }

    static Answer created(JsonNode body) {
        return new Found(201, body);
    }
}
