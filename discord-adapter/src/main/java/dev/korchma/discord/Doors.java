package dev.korchma.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleAddEvent;
import net.dv8tion.jda.api.events.guild.override.GenericPermissionOverrideEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePermissionsEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * Channels that refused us lately are not asked again for a while: Discord shuts out a bot that
 * meets 10,000 refusals in ten minutes ("Invalid Request Limit"). News of rights open them at once.
 */
final class Doors extends ListenerAdapter {

    private static final Duration SHUT_FOR = Duration.ofMinutes(4);

    /** A channel or its webhooks, to the server; that is empty where it is not known. */
    private final Cache<String, String> shut =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SHUT_FOR).build();

    boolean isShut(String channel) {
        return shut.getIfPresent(channel) != null;
    }

    void refused(String channel, String guild) {
        shut.put(channel, guild);
    }

    @Override
    public void onGenericPermissionOverride(GenericPermissionOverrideEvent event) {
        open(event.getGuild());
    }

    @Override
    public void onRoleUpdatePermissions(RoleUpdatePermissionsEvent event) {
        open(event.getGuild());
    }

    @Override
    public void onGuildMemberRoleAdd(GuildMemberRoleAddEvent event) {
        open(event.getGuild());
    }

    private void open(Guild guild) {
        shut.asMap().values().removeIf(guild.getId()::equals);
    }
}
