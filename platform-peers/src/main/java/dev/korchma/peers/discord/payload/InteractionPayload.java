package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.World;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** INTERACTION_CREATE, after Discord's "receiving and responding". */
public final class InteractionPayload {

    public static final long ATTACHMENT_LIMIT_BYTES = 10L << 20;

    private InteractionPayload() {}

    public static ObjectNode of(World world, Interaction interaction) {
        var channel = interaction.channel();
        var user = interaction.user();
        var bot = Long.toString(world.bot().id());
        var json =
                Json.object()
                        .put("id", Long.toString(interaction.id()))
                        .put("application_id", bot)
                        .put("type", interaction.kind().number())
                        .put("token", interaction.token())
                        .put("version", 1)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("locale", user.locale())
                        .put("attachment_size_limit", ATTACHMENT_LIMIT_BYTES)
                        .put(
                                "app_permissions",
                                Long.toString(Access.bits(channel, world.bot().id())));
        json.set("channel", ChannelPayload.inInteraction(world, channel, user.id()));
        json.set("data", interaction.data().deepCopy());
        json.putArray("entitlements");
        json.putArray("entitlement_sku_ids");
        var owners = json.putObject("authorizing_integration_owners");
        var guild = channel.guild();
        if (guild == null) {
            json.set("user", Payloads.user(user));
            json.put("context", 1);
            owners.put("0", "0");
        } else {
            addGuild(json, guild, channel, user.id());
            owners.put("0", Long.toString(guild.id()));
        }
        var source = interaction.source();
        if (source != null) {
            json.set("message", MessagePayload.of(world, source));
        }
        return json;
    }

    private static void addGuild(ObjectNode json, Guild guild, Channel channel, long userId) {
        json.put("guild_id", Long.toString(guild.id()))
                .put("guild_locale", guild.locale())
                .put("context", 0);
        json.putObject("guild")
                .put("id", Long.toString(guild.id()))
                .put("locale", guild.locale())
                .putArray("features");
        var member = Objects.requireNonNull(guild.member(userId), "no member of " + guild.name());
        json.set(
                "member",
                Payloads.member(member)
                        .put("permissions", Long.toString(Access.bits(channel, userId))));
    }
}
