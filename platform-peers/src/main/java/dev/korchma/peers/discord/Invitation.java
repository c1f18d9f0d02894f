package dev.korchma.peers.discord;

import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.Role;
import dev.korchma.peers.discord.world.World;
import java.util.EnumSet;

/** How the bot comes into a server: as a member with a role of its own. */
final class Invitation {

    /** What a bot that manages its threads, pins and webhooks asks for in its invite link. */
    private static final EnumSet<Permission> ASKED =
            EnumSet.of(
                    Permission.VIEW_CHANNEL,
                    Permission.SEND_MESSAGES,
                    Permission.SEND_MESSAGES_IN_THREADS,
                    Permission.CREATE_PUBLIC_THREADS,
                    Permission.CREATE_PRIVATE_THREADS,
                    Permission.MANAGE_THREADS,
                    Permission.MANAGE_WEBHOOKS,
                    Permission.PIN_MESSAGES,
                    Permission.EMBED_LINKS,
                    Permission.ATTACH_FILES,
                    Permission.ADD_REACTIONS,
                    Permission.READ_MESSAGE_HISTORY);

    private Invitation() {}

    /** The role that came with the bot. */
    static Role admit(World world, Guild guild) {
        var role = new Role(world.ids().next(), world.bot().name(), 1, Permission.bits(ASKED));
        guild.roles().put(role.id(), role);
        world.join(guild, world.bot()).roles().add(role.id());
        return role;
    }
}
