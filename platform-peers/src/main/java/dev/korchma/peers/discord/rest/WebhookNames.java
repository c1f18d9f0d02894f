package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a webhook may call itself, after Discord's documentation ("Create Webhook" and "Usernames
 * and Nicknames").
 */
final class WebhookNames {

    private static final int LONGEST = 80;
    private static final List<String> NOT_WITHIN =
            List.of("clyde", "discord", "@", "#", ":", "```");
    private static final Set<String> NOT_ALONE = Set.of("everyone", "here");

    private WebhookNames() {}

    /** The refusal of a message's {@code username} and {@code avatar_url}, null for none. */
    static Answer.@Nullable Refused refusal(JsonNode message) {
        var picture = Json.text(message, "avatar_url");
        if (picture != null && !picture.matches("https?://[^\\s/]+/\\S*")) {
            return Refusals.invalidForm(
                    "/avatar_url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        var name = Json.text(message, "username");
        return name == null ? null : refusal("/username", name);
    }

    static Answer.@Nullable Refused refusal(String field, String name) {
        int length = name.strip().codePointCount(0, name.strip().length());
        if (length < 1 || length > LONGEST) {
            return Refusals.invalidForm(
                    field, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 80 in length.");
        }
        var low = name.strip().toLowerCase(Locale.ROOT);
        for (var part : NOT_WITHIN) {
            if (low.contains(part)) {
                return Refusals.invalidForm(
                        field,
                        "USERNAME_INVALID_CONTAINS",
                        "Username cannot contain \"" + part + "\"");
            }
        }
        return NOT_ALONE.contains(low)
                ? Refusals.invalidForm(
                        field, "USERNAME_INVALID", "Username cannot be \"" + low + "\"")
                : null;
    }
}
