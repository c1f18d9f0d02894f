package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.Author;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.Snowflakes;
import dev.korchma.peers.discord.world.World;
import java.util.List;

/**
 * Pinned messages; pinning has a permission of its own since 2026 and leaves a line in the channel.
 */
final class PinRoutes {

    private static final int LIMIT = 50;
    private static final int PINNED_A_MESSAGE = 6;

    private final World world;
    private final News news;

    PinRoutes(World world, News news) {
        this.world = world;
        this.news = news;
    }

    void into(Routes routes) {
        for (var base : List.of("/channels/{channel}/messages/pins", "/channels/{channel}/pins")) {
            routes.on("PUT", base + "/{message}", this::pin, Permission.PIN_MESSAGES)
                    .on("DELETE", base + "/{message}", this::unpin, Permission.PIN_MESSAGES);
        }
        routes.on(
                "GET",
                "/channels/{channel}/messages/pins",
                this::list,
                Permission.READ_MESSAGE_HISTORY);
    }

    private Answer pin(Call call) {
        var channel = call.channel();
        var message = call.message();
        if (message.pinned) {
            return new Answer.Done();
        }
        if (pinned(channel).size() >= LIMIT) {
            return Refusals.TOO_MANY_PINS;
        }
        message.pinned = true;
        news.pins(channel, world.clock().now());
        news.changed(message);
        var line =
                new Message(
                        world.ids().next(),
                        channel,
                        new Author.Account(world.bot()),
                        PINNED_A_MESSAGE);
        line.repliesTo = message.id;
        channel.messages().put(line.id, line);
        news.created(line);
        return new Answer.Done();
    }

    private Answer unpin(Call call) {
        call.message().pinned = false;
        news.pins(call.channel(), null);
        news.changed(call.message());
        return new Answer.Done();
    }

    private Answer list(Call call) {
        var json = Json.object().put("has_more", false);
        var items = json.putArray("items");
        for (var message : pinned(call.channel()).reversed()) {
            items.addObject()
                    .put("pinned_at", Payloads.time(Snowflakes.madeAt(message.id)))
                    .set("message", MessagePayload.of(world, message));
        }
        return Answer.ok(json);
    }

    private static List<Message> pinned(Channel channel) {
        return channel.messages().values().stream().filter(message -> message.pinned).toList();
    }
}
