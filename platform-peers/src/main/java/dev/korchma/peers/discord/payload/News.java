package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Event;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.World;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the bot is told about changes; about what it cannot see it is told nothing. */
public final class News {

    private static final int GUILDS = 1;
    private static final int GUILD_MESSAGES = 1 << 9;
    private static final int DIRECT_MESSAGES = 1 << 12;

    private final World world;

    public News(World world) {
        this.world = world;
    }

    public void opened(Interaction interaction) {
        var data = InteractionPayload.of(world, interaction);
        world.tell(new Event("INTERACTION_CREATE", interaction.channel().guild(), 0, data));
    }

    public void created(Message message) {
        about("MESSAGE_CREATE", message);
    }

    public void changed(Message message) {
        about("MESSAGE_UPDATE", message);
    }

    public void deleted(Message message) {
        world.changes().note(message);
        if (message.onlyFor != null) {
            return;
        }
        var data =
                place(message.channel)
                        .put("id", Long.toString(message.id))
                        .put("channel_id", Long.toString(message.channel.id()));
        tell("MESSAGE_DELETE", message.channel, messageIntent(message.channel), data);
    }

    public void pins(Channel channel, @Nullable Instant last) {
        var data =
                place(channel)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("last_pin_timestamp", last == null ? null : Payloads.time(last));
        tell("CHANNEL_PINS_UPDATE", channel, GUILDS | DIRECT_MESSAGES, data);
    }

    /** THREAD_CREATE, CHANNEL_CREATE and their UPDATE forms. */
    public void channel(Channel channel, boolean fresh) {
        var data = ChannelPayload.of(world, channel, world.bot().id());
        if (fresh && channel.thread() != null) {
            data.put("newly_created", true);
        }
        tellOfPlace(channel, fresh ? "_CREATE" : "_UPDATE", data);
    }

    public void channelGone(Channel channel) {
        tellOfPlace(channel, "_DELETE", ChannelPayload.of(world, channel, world.bot().id()));
    }

    /** A bot hears of channels it may not look into; of threads only when it may. */
    private void tellOfPlace(Channel channel, String what, ObjectNode data) {
        var guild = channel.guild();
        if (channel.thread() != null) {
            tell("THREAD" + what, channel, GUILDS, data);
        } else if (guild != null && guild.member(world.bot().id()) != null) {
            world.tell(new Event("CHANNEL" + what, guild, GUILDS, data));
        }
    }

    public void role(Guild guild, long roleId) {
        var role = guild.roles().get(roleId);
        if (role == null) {
            return;
        }
        var data = Json.object().put("guild_id", Long.toString(guild.id()));
        data.set("role", Payloads.role(role));
        world.tell(new Event("GUILD_ROLE_UPDATE", guild, GUILDS, data));
    }

    /** The bot came into a server, or the server came back. */
    public void arrived(Guild guild) {
        world.tell(new Event("GUILD_CREATE", guild, GUILDS, GuildPayload.created(world, guild)));
    }

    /** An outage of the server's. */
    public void unavailable(Guild guild) {
        world.tell(new Event("GUILD_DELETE", guild, GUILDS, GuildPayload.unavailable(guild)));
    }

    /** The bot was thrown out: the same event without {@code unavailable}. */
    public void removed(Guild guild) {
        var data = Json.object().put("id", Long.toString(guild.id()));
        world.tell(new Event("GUILD_DELETE", guild, GUILDS, data));
    }

    private void about(String type, Message message) {
        world.changes().note(message);
        if (message.onlyFor == null) {
            var data = MessagePayload.event(world, message);
            tell(type, message.channel, messageIntent(message.channel), data);
        }
    }

    private void tell(String type, Channel channel, int intents, ObjectNode data) {
        if (Access.sees(channel, world.bot().id())) {
            world.tell(new Event(type, channel.guild(), intents, data));
        }
    }

    private static int messageIntent(Channel channel) {
        return channel.guild() == null ? DIRECT_MESSAGES : GUILD_MESSAGES;
    }

    private static ObjectNode place(Channel channel) {
        var guild = channel.guild();
        var json = Json.object();
        return guild == null ? json : json.put("guild_id", Long.toString(guild.id()));
    }
}
