package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.ThreadState;
import dev.korchma.peers.discord.world.World;
import java.time.Instant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Channels, threads and private conversations in JSON. */
public final class ChannelPayload {

    private ChannelPayload() {}

    /** The channel as {@code viewer} gets it. */
    public static ObjectNode of(World world, Channel channel, long viewer) {
        var thread = channel.thread();
        if (thread != null) {
            return thread(channel, thread, viewer);
        }
        return channel.guild() == null ? direct(world, channel, viewer) : ofGuild(channel);
    }

    /** The part of a channel that stands inside an interaction, with the speaker's permissions. */
    public static ObjectNode inInteraction(World world, Channel channel, long speaker) {
        return of(world, channel, speaker)
                .put("permissions", Long.toString(Access.bits(channel, speaker)));
    }

    /** Schema {@code ThreadMemberResponse}. */
    public static ObjectNode threadMember(Channel thread, long userId, Instant joined) {
        return Json.object()
                .put("id", Long.toString(thread.id()))
                .put("user_id", Long.toString(userId))
                .put("join_timestamp", Payloads.time(joined))
                .put("flags", 1);
    }

    private static ObjectNode common(Channel channel) {
        var json =
                Json.object()
                        .put("id", Long.toString(channel.id()))
                        .put("type", channel.kind().number())
                        .put("flags", 0);
        var last = channel.messages().lastEntry();
        return last == null
                ? json.putNull("last_message_id")
                : json.put("last_message_id", Long.toString(last.getKey()));
    }

    private static ObjectNode ofGuild(Channel channel) {
        var json =
                common(channel)
                        .put(
                                "guild_id",
                                Long.toString(Objects.requireNonNull(channel.guild()).id()))
                        .put("name", channel.name())
                        .put("position", 0)
                        .put("nsfw", false)
                        .put("rate_limit_per_user", 0)
                        .putNull("topic")
                        .putNull("parent_id");
        var overwrites = json.putArray("permission_overwrites");
        channel.overwrites().values().forEach(one -> overwrites.add(Payloads.overwrite(one)));
        if (channel.kind() == ChannelKind.VOICE) {
            json.put("bitrate", 64_000).put("user_limit", 0).putNull("rtc_region");
        }
        if (channel.kind() == ChannelKind.FORUM) {
            json.put("default_forum_layout", 0)
                    .putNull("default_reaction_emoji")
                    .putNull("default_sort_order");
            json.putArray("available_tags");
        }
        return json;
    }

    private static ObjectNode direct(World world, Channel channel, long viewer) {
        var json = common(channel);
        var recipients = json.putArray("recipients");
        channel.recipients().stream()
                .filter(id -> id != viewer)
                .map(world::user)
                .filter(Objects::nonNull)
                .forEach(user -> recipients.add(Payloads.user(user)));
        return json;
    }

    private static ObjectNode thread(Channel channel, ThreadState state, long viewer) {
        var json =
                common(channel)
                        .put(
                                "guild_id",
                                Long.toString(Objects.requireNonNull(channel.guild()).id()))
                        .put(
                                "parent_id",
                                Long.toString(Objects.requireNonNull(channel.parent()).id()))
                        .put("name", channel.name())
                        .put("owner_id", Long.toString(state.ownerId()))
                        .put("rate_limit_per_user", 0)
                        .put("message_count", channel.messages().size())
                        .put("total_message_sent", channel.messages().size())
                        .put("member_count", Math.min(state.members().size(), 50));
        json.set("thread_metadata", metadata(channel, state));
        var joined = state.members().get(viewer);
        if (joined != null) {
            json.set("member", threadMember(channel, viewer, joined));
        }
        return json;
    }

    private static ObjectNode metadata(Channel channel, ThreadState state) {
        var json =
                Json.object()
                        .put("archived", state.isArchived())
                        .put("archive_timestamp", Payloads.time(state.archiveChanged()))
                        .put("auto_archive_duration", state.autoArchiveMinutes())
                        .put("locked", state.isLocked())
                        .put("create_timestamp", Payloads.time(state.created()));
        return channel.kind() == ChannelKind.PRIVATE_THREAD
                ? json.put("invitable", state.isInvitable())
                : json;
    }
}
