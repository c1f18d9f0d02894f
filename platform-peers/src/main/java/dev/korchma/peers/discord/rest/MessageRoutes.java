package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Author;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.World;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writing, reading, changing and deleting messages. */
final class MessageRoutes {

    private static final int PLAIN = 0;
    private static final int REPLY = 19;

    private final World world;
    private final News news;
    private final MessageWriter writer;
    private final Nonces nonces;
    private final OldEdits oldEdits;

    MessageRoutes(World world, News news, MessageWriter writer) {
        this.world = world;
        this.news = news;
        this.writer = writer;
        this.nonces = new Nonces(world.clock());
        this.oldEdits = new OldEdits(world.clock());
    }

    void into(Routes routes) {
        routes.on("POST", "/channels/{channel}/messages", this::create, Permission.SEND_MESSAGES)
                .on(
                        "GET",
                        "/channels/{channel}/messages",
                        this::list,
                        Permission.READ_MESSAGE_HISTORY)
                .on(
                        "GET",
                        "/channels/{channel}/messages/{message}",
                        this::get,
                        Permission.READ_MESSAGE_HISTORY)
                .on("PATCH", "/channels/{channel}/messages/{message}", this::edit)
                .on("DELETE", "/channels/{channel}/messages/{message}", this::delete)
                .on(
                        "POST",
                        "/channels/{channel}/typing",
                        call -> new Answer.Done(),
                        Permission.SEND_MESSAGES);
    }

    private Answer create(Call call) {
        var channel = call.channel();
        var earlier = nonces.earlier(channel, call.body());
        if (earlier != null) {
            return Answer.ok(MessagePayload.of(world, earlier));
        }
        var no = mayWrite(channel, call);
        if (no != null) {
            return no;
        }
        var repliesTo = Json.id(call.body().path("message_reference"), "message_id");
        var message =
                new Message(
                        world.ids().next(),
                        channel,
                        new Author.Account(world.bot()),
                        repliesTo == null ? PLAIN : REPLY);
        message.repliesTo = repliesTo;
        message.nonce = Json.text(call.body(), "nonce");
        no = writer.write(message, call.body(), call.files());
        if (no != null) {
            return no;
        }
        channel.messages().put(message.id, message);
        nonces.remember(message, call.body());
        news.created(message);
        return Answer.ok(MessagePayload.of(world, message));
    }

    private Answer.@Nullable Refused mayWrite(Channel channel, Call call) {
        long bot = world.bot().id();
        if (channel.kind() == ChannelKind.DIRECT) {
            return channel.recipients().stream()
                            .filter(id -> id != bot)
                            .map(world::user)
                            .filter(Objects::nonNull)
                            .allMatch(user -> user.acceptsDirectMessages())
                    ? null
                    : Refusals.CANNOT_WRITE_TO_USER;
        }
        if (channel.kind() == ChannelKind.FORUM) {
            return Refusals.WRONG_CHANNEL_TYPE;
        }
        return Threads.refusalToWrite(channel, bot, !call.files().isEmpty());
    }

    private Answer list(Call call) {
        var query = call.request().query();
        int limit = Integer.parseInt(query.getOrDefault("limit", "50"));
        var before = Json.id(query.get("before"));
        var after = Json.id(query.get("after"));
        var list = Json.array();
        call.channel().messages().values().stream()
                .filter(message -> message.onlyFor == null)
                .filter(message -> before == null || message.id < before)
                .filter(message -> after == null || message.id > after)
                .sorted(Comparator.comparingLong((Message message) -> message.id).reversed())
                .limit(limit)
                .forEach(message -> list.add(MessagePayload.of(world, message)));
        return Answer.ok(list);
    }

    private Answer get(Call call) {
        return Answer.ok(MessagePayload.of(world, call.message()));
    }

    private Answer edit(Call call) {
        var message = call.message();
        if (message.author.id() != world.bot().id()) {
            return Refusals.NOT_YOUR_MESSAGE;
        }
        var thread = call.channel().thread();
        if (thread != null && thread.isArchived()) {
            return Refusals.THREAD_ARCHIVED;
        }
        if (!oldEdits.admit(message)) {
            return Refusals.TOO_MANY_OLD_EDITS;
        }
        var no = writer.write(message, call.body(), call.files());
        if (no != null) {
            return no;
        }
        message.edited = world.clock().now();
        news.changed(message);
        return Answer.ok(MessagePayload.of(world, message));
    }

    private Answer delete(Call call) {
        var message = call.message();
        var no = Threads.refusalToModerate(message, world.bot().id());
        if (no != null) {
            return no;
        }
        call.channel().messages().remove(message.id);
        news.deleted(message);
        return new Answer.Done();
    }
}
