package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.ChannelPayload;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.World;

/** Accounts: the bot's own, others', and private conversations with them. */
final class UserRoutes {

    private final World world;

    UserRoutes(World world) {
        this.world = world;
    }

    void into(Routes routes) {
        routes.on("GET", "/users/@me", call -> Answer.ok(Payloads.self(world.bot())))
                .on("GET", "/users/{user}", this::user)
                .on("POST", "/users/@me/channels", this::directChannel);
    }

    private Answer user(Call call) {
        var user = world.user(call.id("user"));
        return user == null ? Refusals.UNKNOWN_USER : Answer.ok(Payloads.user(user));
    }

    private Answer directChannel(Call call) {
        var id = Json.id(call.body(), "recipient_id");
        var user = id == null ? null : world.user(id);
        if (user == null) {
            return Refusals.UNKNOWN_USER;
        }
        if (user.isBot()) {
            return Refusals.CANNOT_WRITE_TO_USER;
        }
        var channel = world.directChannel(world.bot(), user);
        return Answer.ok(ChannelPayload.of(world, channel, world.bot().id()));
    }
}
