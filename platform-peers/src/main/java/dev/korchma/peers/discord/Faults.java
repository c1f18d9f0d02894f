package dev.korchma.peers.discord;

import dev.korchma.peers.discord.gateway.EventFaults;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.rest.RestFaults;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Overwrite;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.World;
import java.util.Arrays;
import java.util.Map;

/** Rudeness on purpose. The connection's own (cut, deaf, op 7, op 9) is the gateway's. */
public final class Faults {

    private final World world;
    private final News news;
    private final RestFaults rest = new RestFaults();
    private final EventFaults events = new EventFaults();

    Faults(World world, News news) {
        this.world = world;
        this.news = news;
    }

    /** Of requests. */
    public RestFaults rest() {
        return rest;
    }

    /** Of events. */
    public EventFaults events() {
        return events;
    }

    /** Discord loses a server for a while; the bot stays its member. */
    public void outage(Guild guild) {
        act(() -> {
            guild.available(false);
            news.unavailable(guild);
        });
    }

    /** The server is back. */
    public void recovery(Guild guild) {
        act(() -> {
            guild.available(true);
            news.arrived(guild);
        });
    }

    /** Somebody throws the bot out. */
    public void kick(Guild guild) {
        act(() -> {
            guild.members().remove(world.bot().id());
            news.removed(guild);
        });
    }

    /** Somebody invites the bot (again). */
    public void invite(Guild guild) {
        act(() -> {
            Invitation.admit(world, guild);
            news.arrived(guild);
        });
    }

    /** A moderator deletes a message. */
    public void delete(Channel channel, long messageId) {
        act(() -> {
            var message = channel.messages().remove(messageId);
            if (message != null) {
                news.deleted(message);
            }
        });
    }

    /** A moderator deletes a channel or a thread. */
    public void delete(Channel channel) {
        act(() -> {
            world.forget(channel);
            news.channelGone(channel);
        });
    }

    /** A moderator archives a thread, or opens it again. */
    public void archive(Channel channel, boolean archived, boolean locked) {
        act(() -> {
            var thread = channel.thread();
            if (thread != null) {
                thread.archive(archived, world.clock().now());
                thread.lock(locked);
                news.channel(channel, false);
            }
        });
    }

    /** Takes permissions from the bot in one channel, and the bot is told as Discord tells it. */
    public void take(Channel channel, Permission... permissions) {
        act(() -> {
            deny(channel, permissions);
            news.channel(channel, false);
        });
    }

    /** The same, when the news has not reached the bot yet: it learns from a refusal. */
    public void takeUntold(Channel channel, Permission... permissions) {
        act(() -> deny(channel, permissions));
    }

    /** Gives back what was taken. */
    public void giveBack(Channel channel) {
        act(() -> {
            channel.overwrites().remove(world.bot().id());
            news.channel(channel, false);
        });
    }

    private void deny(Channel channel, Permission... permissions) {
        long bot = world.bot().id();
        long bits = Permission.bits(Arrays.asList(permissions));
        Map<Long, Overwrite> overwrites = channel.overwrites();
        var before = overwrites.get(bot);
        long denied = before == null ? bits : before.deny() | bits;
        overwrites.put(bot, new Overwrite(bot, false, 0, denied));
    }

    private void act(Runnable what) {
        world.locked(() -> {
            what.run();
            return Boolean.TRUE;
        });
    }
}
