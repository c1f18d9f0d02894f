package dev.korchma.discord;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.GuildTimeoutEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildJoinedEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/**
 * The servers Discord cannot show just now. JDA calls one available before it has its channels and
 * threads together; here it stays away until they are there.
 */
final class Sight extends ListenerAdapter {

    private final Set<Long> away = ConcurrentHashMap.newKeySet();

    boolean isAway(long guild) {
        return away.contains(guild);
    }

    @Override
    public void onGuildUnavailable(GuildUnavailableEvent event) {
        away.add(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildTimeout(GuildTimeoutEvent event) {
        away.add(event.getGuildIdLong());
    }

    @Override
    public void onUnavailableGuildJoined(UnavailableGuildJoinedEvent event) {
        away.add(event.getGuildIdLong());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        away.remove(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        away.remove(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        away.remove(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        away.remove(event.getGuild().getIdLong());
    }

    @Override
    public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
        away.remove(event.getGuildIdLong());
    }
}
