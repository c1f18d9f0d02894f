package dev.korchma.peers.discord.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command as the bot registered it.
 *
 * @param guildId the server it exists in, null for everywhere
 * @param declared the registered object, with {@code id}, {@code application_id}, {@code version}
 */
public record Command(long id, @Nullable Long guildId, int type, String name, ObjectNode declared) {

    public static final int SLASH = 1;
    public static final int ON_USER = 2;
    public static final int ON_MESSAGE = 3;
}
