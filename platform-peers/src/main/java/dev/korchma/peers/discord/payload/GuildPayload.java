package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.World;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A server in JSON. */
public final class GuildPayload {

    private GuildPayload() {}

    /** The fields a REST answer and the gateway share; schema {@code GuildResponse}. */
    public static ObjectNode of(Guild guild) {
        var json =
                Json.object()
                        .put("id", Long.toString(guild.id()))
                        .put("name", guild.name())
                        .put("owner_id", Long.toString(guild.ownerId()))
                        .put("preferred_locale", guild.locale())
                        .put("region", "deprecated");
        for (var field :
                ("icon description home_header splash discovery_splash banner application_id"
                                + " afk_channel_id system_channel_id widget_channel_id max_presences"
                                + " vanity_url_code rules_channel_id safety_alerts_channel_id"
                                + " public_updates_channel_id incidents_data")
                        .split(" ")) {
            json.putNull(field);
        }
        for (var field :
                ("system_channel_flags verification_level default_message_notifications mfa_level"
                                + " explicit_content_filter premium_tier premium_subscription_count"
                                + " nsfw_level")
                        .split(" ")) {
            json.put(field, 0);
        }
        json.put("afk_timeout", 300).put("max_members", 500_000);
        json.put("max_stage_video_channel_users", 50).put("max_video_channel_users", 25);
        json.put("widget_enabled", false).put("premium_progress_bar_enabled", false);
        json.put("nsfw", false);
        json.putArray("features");
        json.putArray("emojis");
        json.putArray("stickers");
        var roles = json.putArray("roles");
        guild.roles().values().forEach(role -> roles.add(Payloads.role(role)));
        return json;
    }

    /** GUILD_CREATE: everything of the server that the bot may see. */
    public static ObjectNode created(World world, Guild guild) {
        long bot = world.bot().id();
        var json =
                of(guild)
                        .put(
                                "joined_at",
                                Payloads.time(Objects.requireNonNull(guild.member(bot)).joined()))
                        .put("large", false)
                        .put("unavailable", false)
                        .put("member_count", guild.members().size());
        var members = json.putArray("members");
        guild.members().values().forEach(member -> members.add(Payloads.member(member)));
        var channels = json.putArray("channels");
        var threads = json.putArray("threads");
        for (var channel : world.channelsOf(guild)) {
            if (channel.thread() == null) {
                channels.add(ChannelPayload.of(world, channel, bot));
            } else if (isListed(channel, bot)) {
                threads.add(ChannelPayload.of(world, channel, bot));
            }
        }
        json.putArray("voice_states");
        json.putArray("presences");
        json.putArray("stage_instances");
        json.putArray("guild_scheduled_events");
        json.putArray("soundboard_sounds");
        return json;
    }

    /** A server whose content is not there: at start, in an outage, and after the bot left. */
    public static ObjectNode unavailable(Guild guild) {
        return Json.object().put("id", Long.toString(guild.id())).put("unavailable", true);
    }

    private static boolean isListed(Channel channel, long bot) {
        var thread = channel.thread();
        return thread != null && !thread.isArchived() && Access.sees(channel, bot);
    }
}
