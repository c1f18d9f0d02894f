package dev.korchma.peers.telegram.text;

import java.util.Map;

/**
 * A stretch of text with a meaning.
 *
 * @param type as in the Bot API: {@code bold}, {@code text_link}, {@code bot_command} ...
 * @param offset in UTF-16 units
 * @param length in UTF-16 units
 * @param details further fields of the type, such as {@code url}; {@code user} holds an id
 */
public record Entity(String type, int offset, int length, Map<String, String> details) {

    public Entity {
        details = Map.copyOf(details);
    }

    /** An entity that needs no further field. */
    public static Entity plain(String type, int offset, int length) {
        return new Entity(type, offset, length, Map.of());
    }
}
