package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Member;
import dev.korchma.peers.discord.world.Overwrite;
import dev.korchma.peers.discord.world.Role;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.Webhook;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/** Accounts, members, roles and webhooks in JSON. */
public final class Payloads {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private Payloads() {}

    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** Schema {@code UserResponse}. */
    public static ObjectNode user(User user) {
        var json = account(user.id(), user.name(), user.isBot());
        if (!user.isBot()) {
            json.put("global_name", user.name());
        }
        return json;
    }

    /** Schema {@code UserPIIResponse}: the bot about itself. */
    public static ObjectNode self(User user) {
        return user(user)
                .put("mfa_enabled", false)
                .put("verified", true)
                .put("locale", user.locale())
                .putNull("email");
    }

    /** A name above a message, be it an account's or a webhook's. */
    static ObjectNode account(long id, String name, boolean bot) {
        var json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("username", name)
                        .put("discriminator", bot ? "0000" : "0")
                        .put("public_flags", 0)
                        .put("flags", 0)
                        .putNull("global_name")
                        .putNull("avatar")
                        .putNull("banner")
                        .putNull("accent_color");
        json.putNull("avatar_decoration_data").putNull("collectibles").putNull("primary_guild");
        if (bot) {
            json.put("bot", true);
        }
        return json;
    }

    /** Schema {@code GuildMemberResponse}. */
    public static ObjectNode member(Member member) {
        var json = memberWithoutUser(member);
        json.set("user", user(member.user()));
        return json;
    }

    /** A member as it stands beside a message, where the account is given already. */
    public static ObjectNode memberWithoutUser(Member member) {
        var json =
                Json.object()
                        .put("joined_at", time(member.joined()))
                        .put("deaf", false)
                        .put("mute", false)
                        .put("pending", false)
                        .put("flags", 0)
                        .putNull("nick")
                        .putNull("avatar")
                        .putNull("banner")
                        .putNull("premium_since")
                        .putNull("communication_disabled_until");
        json.putNull("avatar_decoration_data").putNull("collectibles");
        var roles = json.putArray("roles");
        member.roles().forEach(id -> roles.add(Long.toString(id)));
        return json;
    }

    /** Schema {@code GuildRoleResponse}. */
    public static ObjectNode role(Role role) {
        var json =
                Json.object()
                        .put("id", Long.toString(role.id()))
                        .put("name", role.name())
                        .put("permissions", Long.toString(role.permissions()))
                        .put("position", role.position())
                        .put("color", 0)
                        .put("hoist", false)
                        .put("managed", false)
                        .put("mentionable", false)
                        .put("flags", 0);
        json.putNull("icon").putNull("unicode_emoji");
        json.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return json;
    }

    /** Schema {@code ChannelPermissionOverwriteResponse}. */
    public static ObjectNode overwrite(Overwrite overwrite) {
        return Json.object()
                .put("id", Long.toString(overwrite.id()))
                .put("type", overwrite.role() ? 0 : 1)
                .put("allow", Long.toString(overwrite.allow()))
                .put("deny", Long.toString(overwrite.deny()));
    }

    /** Schema {@code GuildIncomingWebhookResponse}. */
    public static ObjectNode webhook(Webhook webhook) {
        User creator = webhook.creator();
        var json =
                Json.object()
                        .put("id", Long.toString(webhook.id()))
                        .put("type", 1)
                        .put("name", webhook.name())
                        .put("token", webhook.token())
                        .put("channel_id", Long.toString(webhook.channel().id()))
                        .put("application_id", creator.isBot() ? Long.toString(creator.id()) : null)
                        .putNull("avatar");
        Guild guild = webhook.channel().guild();
        if (guild != null) {
            json.put("guild_id", Long.toString(guild.id()));
        }
        json.set("user", user(creator));
        return json;
    }
}
