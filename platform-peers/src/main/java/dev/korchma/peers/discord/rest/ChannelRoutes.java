package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.ChannelPayload;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.ThreadState;
import dev.korchma.peers.discord.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Channels and threads as such: looking, renaming, archiving, locking, deleting. */
final class ChannelRoutes {

    private final World world;
    private final News news;

    ChannelRoutes(World world, News news) {
        this.world = world;
        this.news = news;
    }

    void into(Routes routes) {
        routes.on("GET", "/channels/{channel}", this::get)
                .on("PATCH", "/channels/{channel}", this::change)
                .on("DELETE", "/channels/{channel}", this::delete);
    }

    private Answer get(Call call) {
        return Answer.ok(ChannelPayload.of(world, call.channel(), world.bot().id()));
    }

    private Answer change(Call call) {
        var channel = call.channel();
        var thread = channel.thread();
        var no =
                thread == null
                        ? refusalToManage(channel)
                        : refusalToChange(channel, thread, call.body());
        if (no != null) {
            return no;
        }
        if (call.body().hasNonNull("name")) {
            channel.rename(Json.text(call.body(), "name", channel.name()));
        }
        if (thread != null) {
            change(thread, call.body());
        }
        news.channel(channel, false);
        return get(call);
    }

    private void change(ThreadState thread, JsonNode body) {
        if (body.hasNonNull("archived")) {
            thread.archive(Json.flag(body, "archived"), world.clock().now());
        }
        if (body.hasNonNull("locked")) {
            thread.lock(Json.flag(body, "locked"));
        }
        if (body.hasNonNull("invitable")) {
            thread.invitable(Json.flag(body, "invitable"));
        }
        thread.autoArchiveMinutes(
                Json.number(body, "auto_archive_duration", thread.autoArchiveMinutes()));
    }

    private Answer.@Nullable Refused refusalToManage(Channel channel) {
        return Access.may(channel, world.bot().id(), Permission.MANAGE_CHANNELS)
                ? null
                : Refusals.MISSING_PERMISSIONS;
    }

    /** Renaming and archiving: the creator or a moderator; locking: a moderator. */
    private Answer.@Nullable Refused refusalToChange(
            Channel channel, ThreadState thread, JsonNode body) {
        long bot = world.bot().id();
        boolean moderates = Threads.moderates(channel, bot);
        boolean opens = body.has("archived") && !Json.flag(body, "archived");
        if (thread.isArchived() && !opens) {
            return Refusals.THREAD_ARCHIVED;
        }
        if ((body.has("locked") || thread.isLocked()) && !moderates) {
            return Refusals.MISSING_PERMISSIONS;
        }
        boolean mayOpen =
                opens && body.size() == 1 && Access.may(channel, bot, Permission.SEND_MESSAGES);
        return moderates || thread.ownerId() == bot || mayOpen
                ? null
                : Refusals.MISSING_PERMISSIONS;
    }

    private Answer delete(Call call) {
        var channel = call.channel();
        var needed =
                channel.thread() == null ? Permission.MANAGE_CHANNELS : Permission.MANAGE_THREADS;
        if (!Access.may(channel, world.bot().id(), needed)) {
            return Refusals.MISSING_PERMISSIONS;
        }
        world.forget(channel);
        news.channelGone(channel);
        return get(call);
    }
}
