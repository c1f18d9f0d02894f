package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.ChannelPayload;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.World;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Making threads and who is in them. */
final class ThreadRoutes {

    /** Discord tells no number; this is the one people report. */
    private static final int ACTIVE_THREADS = 1000;

    private static final int A_DAY = 1440;

    private final World world;
    private final News news;

    ThreadRoutes(World world, News news) {
        this.world = world;
        this.news = news;
    }

    void into(Routes routes) {
        routes.on("POST", "/channels/{channel}/threads", this::create)
                .on(
                        "POST",
                        "/channels/{channel}/messages/{message}/threads",
                        this::createFromMessage,
                        Permission.CREATE_PUBLIC_THREADS)
                .on("GET", "/guilds/{guild}/threads/active", this::active)
                .on(
                        "GET",
                        "/channels/{channel}/threads/archived/{kind}",
                        this::archived,
                        Permission.READ_MESSAGE_HISTORY)
                .on(
                        "GET",
                        "/channels/{channel}/users/@me/threads/archived/private",
                        this::archivedOfTheBot,
                        Permission.READ_MESSAGE_HISTORY)
                .on("GET", "/channels/{channel}/thread-members", this::members)
                .on("PUT", "/channels/{channel}/thread-members/{user}", this::join)
                .on("DELETE", "/channels/{channel}/thread-members/{user}", this::leave);
    }

    private Answer create(Call call) {
        boolean isPublic =
                Json.number(call.body(), "type", ChannelKind.PRIVATE_THREAD.number())
                        == ChannelKind.PUBLIC_THREAD.number();
        var kind = isPublic ? ChannelKind.PUBLIC_THREAD : ChannelKind.PRIVATE_THREAD;
        var needed =
                isPublic ? Permission.CREATE_PUBLIC_THREADS : Permission.CREATE_PRIVATE_THREADS;
        if (!Access.may(call.channel(), world.bot().id(), needed)) {
            return Refusals.MISSING_PERMISSIONS;
        }
        return create(call, world.ids().next(), kind);
    }

    private Answer createFromMessage(Call call) {
        if (world.channel(call.message().id) != null) {
            return Refusals.HAS_THREAD;
        }
        return create(call, call.message().id, ChannelKind.PUBLIC_THREAD);
    }

    private Answer create(Call call, long id, ChannelKind kind) {
        if (call.channel().kind() != ChannelKind.TEXT) {
            return Refusals.WRONG_CHANNEL_TYPE;
        }
        var guild = Objects.requireNonNull(call.channel().guild());
        long active = world.channelsOf(guild).stream().filter(ThreadRoutes::isActive).count();
        if (active >= ACTIVE_THREADS) {
            return Refusals.TOO_MANY_THREADS;
        }
        int minutes = Json.number(call.body(), "auto_archive_duration", A_DAY);
        var name = Json.text(call.body(), "name", "");
        var thread = world.newThread(id, call.channel(), kind, name, world.bot(), minutes);
        if (call.body().has("invitable")) {
            Objects.requireNonNull(thread.thread()).invitable(Json.flag(call.body(), "invitable"));
        }
        news.channel(thread, true);
        return Answer.created(ChannelPayload.of(world, thread, world.bot().id()));
    }

    private static boolean isActive(Channel channel) {
        var thread = channel.thread();
        return thread != null && !thread.isArchived();
    }

    private Answer active(Call call) {
        var json = Json.object();
        var threads = json.putArray("threads");
        json.putArray("members");
        long bot = world.bot().id();
        world.channelsOf(call.guild()).stream()
                .filter(ThreadRoutes::isActive)
                .filter(thread -> Access.sees(thread, bot))
                .forEach(thread -> threads.add(ChannelPayload.of(world, thread, bot)));
        return Answer.ok(json);
    }

    private Answer archived(Call call) {
        if (call.name("kind").equals("public")) {
            return archived(call, ChannelKind.PUBLIC_THREAD);
        }
        return Threads.moderates(call.channel(), world.bot().id())
                ? archived(call, ChannelKind.PRIVATE_THREAD)
                : Refusals.MISSING_PERMISSIONS;
    }

    /** The private ones it is in, which takes no right. */
    private Answer archivedOfTheBot(Call call) {
        return archived(call, ChannelKind.PRIVATE_THREAD);
    }

    private Answer archived(Call call, ChannelKind kind) {
        var json = Json.object();
        var threads = json.putArray("threads");
        json.putArray("members");
        json.put("has_more", false);
        long bot = world.bot().id();
        world.threadsOf(call.channel()).stream()
                .filter(thread -> thread.kind() == kind && !isActive(thread))
                .filter(thread -> Access.sees(thread, bot))
                .forEach(thread -> threads.add(ChannelPayload.of(world, thread, bot)));
        return Answer.ok(json);
    }

    private Answer members(Call call) {
        var thread = call.channel().thread();
        if (thread == null) {
            return Refusals.WRONG_CHANNEL_TYPE;
        }
        var list = Json.array();
        thread.members()
                .forEach((id, at) -> list.add(ChannelPayload.threadMember(call.channel(), id, at)));
        return Answer.ok(list);
    }

    private Answer join(Call call) {
        var thread = call.channel().thread();
        var no = refusalToChange(call);
        if (thread == null || no != null) {
            return no == null ? Refusals.WRONG_CHANNEL_TYPE : no;
        }
        long userId = userId(call);
        var guild = call.channel().guild();
        if (guild == null || guild.member(userId) == null) {
            return Refusals.UNKNOWN_MEMBER;
        }
        thread.members().putIfAbsent(userId, world.clock().now());
        return new Answer.Done();
    }

    private Answer leave(Call call) {
        var thread = call.channel().thread();
        var no = refusalToChange(call);
        if (thread == null || no != null) {
            return no == null ? Refusals.WRONG_CHANNEL_TYPE : no;
        }
        long userId = userId(call);
        boolean mayRemove =
                userId == world.bot().id()
                        || thread.ownerId() == world.bot().id()
                        || Threads.moderates(call.channel(), world.bot().id());
        if (!mayRemove) {
            return Refusals.MISSING_PERMISSIONS;
        }
        thread.members().remove(userId);
        return new Answer.Done();
    }

    private static Answer.@Nullable Refused refusalToChange(Call call) {
        var thread = call.channel().thread();
        if (thread == null) {
            return Refusals.WRONG_CHANNEL_TYPE;
        }
        return thread.isArchived() ? Refusals.THREAD_ARCHIVED : null;
    }

    private long userId(Call call) {
        return call.name("user").equals("@me") ? world.bot().id() : call.id("user");
    }
}
