package dev.korchma.peers.discord.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something the gateway tells the bot.
 *
 * @param type Discord's name, {@code MESSAGE_CREATE}
 * @param guild the server it happened in, null for private conversations
 * @param intents the bot hears it when it asked for one of these bits; 0 means always
 * @param data the payload
 */
public record Event(String type, @Nullable Guild guild, int intents, ObjectNode data) {}
