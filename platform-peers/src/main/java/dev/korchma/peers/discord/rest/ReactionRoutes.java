package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.World;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/** The bot's own reactions to messages. */
final class ReactionRoutes {

    private static final String OWN =
            "/channels/{channel}/messages/{message}/reactions/{emoji}/@me";

    private final World world;

    ReactionRoutes(World world) {
        this.world = world;
    }

    void into(Routes routes) {
        routes.on("PUT", OWN, this::add, Permission.READ_MESSAGE_HISTORY, Permission.ADD_REACTIONS)
                .on("DELETE", OWN, this::remove);
    }

    private Answer add(Call call) {
        call.message()
                .reactions
                .computeIfAbsent(emoji(call), fresh -> new TreeSet<>())
                .add(world.bot().id());
        return new Answer.Done();
    }

    private Answer remove(Call call) {
        var people = call.message().reactions.get(emoji(call));
        if (people != null && people.remove(world.bot().id()) && people.isEmpty()) {
            call.message().reactions.remove(emoji(call));
        }
        return new Answer.Done();
    }

    private static String emoji(Call call) {
        return URLDecoder.decode(call.name("emoji"), StandardCharsets.UTF_8);
    }
}
