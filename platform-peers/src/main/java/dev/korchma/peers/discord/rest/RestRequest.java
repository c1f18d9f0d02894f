package dev.korchma.peers.discord.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request of the bot, read.
 *
 * @param path below {@code /api/v10}, starting with a slash
 * @param body missing node when there was none
 */
public record RestRequest(
        String method,
        String path,
        Map<String, String> query,
        JsonNode body,
        List<Upload> files,
        @Nullable String authorization) {

    /** Whether a query parameter says true. */
    public boolean asks(String parameter) {
        return "true".equals(query.get(parameter)) || "1".equals(query.get(parameter));
    }
}
