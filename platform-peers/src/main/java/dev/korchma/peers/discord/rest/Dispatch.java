package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a path names, asks whether the bot may, and only then lets the route act. */
final class Dispatch {

    private final World world;

    Dispatch(World world) {
        this.world = world;
    }

    Answer run(Routes.Match match, RestRequest request) {
        return world.locked(() -> found(match, request));
    }

    private Answer found(Routes.Match match, RestRequest request) {
        var names = match.names();
        var channel = channel(names);
        var guild = guild(names);
        var message = message(names, channel);
        var no = refusal(match.route(), names, channel, guild);
        if (no == null && names.containsKey("message") && names.containsKey("channel")) {
            no = message == null ? Refusals.UNKNOWN_MESSAGE : null;
        }
        if (no != null) {
            return no;
        }
        return match.route().handler().handle(new Call(request, names, channel, message, guild));
    }

    private Answer.@Nullable Refused refusal(
            Route route,
            Map<String, String> names,
            @Nullable Channel channel,
            @Nullable Guild guild) {
        long bot = world.bot().id();
        if (names.containsKey("channel")) {
            if (channel == null) {
                return Refusals.UNKNOWN_CHANNEL;
            }
            if (!Access.sees(channel, bot)) {
                return Refusals.MISSING_ACCESS;
            }
            for (var permission : route.needs()) {
                if (!Access.may(channel, bot, permission)) {
                    return Refusals.MISSING_PERMISSIONS;
                }
            }
        }
        if (names.containsKey("guild")) {
            if (guild == null) {
                return Refusals.UNKNOWN_GUILD;
            }
            return guild.member(bot) == null ? Refusals.MISSING_ACCESS : null;
        }
        return null;
    }

    private @Nullable Channel channel(Map<String, String> names) {
        var id = Json.id(names.get("channel"));
        return id == null ? null : world.channel(id);
    }

    private @Nullable Guild guild(Map<String, String> names) {
        var id = Json.id(names.get("guild"));
        return id == null ? null : world.guild(id);
    }

    /** Ephemeral messages exist only for the token that made them. */
    private static @Nullable Message message(Map<String, String> names, @Nullable Channel channel) {
        var id = Json.id(names.get("message"));
        var message = id == null || channel == null ? null : channel.message(id);
        return message == null || message.onlyFor != null ? null : message;
    }
}
