package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Author;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.Webhook;
import dev.korchma.peers.discord.world.World;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Webhooks: making them, and speaking through them under another name. */
final class WebhookRoutes {

    /** In one channel. */
    private static final int MOST = 15;

    private final World world;
    private final News news;
    private final MessageWriter writer;
    private final TokenRoutes tokens;

    WebhookRoutes(World world, News news, MessageWriter writer, TokenRoutes tokens) {
        this.world = world;
        this.news = news;
        this.writer = writer;
        this.tokens = tokens;
    }

    void into(Routes routes) {
        routes.on("POST", "/channels/{channel}/webhooks", this::create, Permission.MANAGE_WEBHOOKS)
                .on(
                        "GET",
                        "/channels/{channel}/webhooks",
                        this::ofChannel,
                        Permission.MANAGE_WEBHOOKS)
                .on("GET", "/guilds/{guild}/webhooks", this::ofGuild)
                .on("GET", "/webhooks/{webhook}", this::get)
                .on("DELETE", "/webhooks/{webhook}", this::delete)
                .open("GET", "/webhooks/{webhook}/{token}", this::get)
                .open("POST", "/webhooks/{webhook}/{token}", this::execute)
                .open("GET", "/webhooks/{webhook}/{token}/messages/{message}", this::getMessage)
                .open("PATCH", "/webhooks/{webhook}/{token}/messages/{message}", this::editMessage)
                .open(
                        "DELETE",
                        "/webhooks/{webhook}/{token}/messages/{message}",
                        this::deleteMessage);
    }

    private Answer create(Call call) {
        var channel = call.channel();
        if (channel.kind().isThread()) {
            return Refusals.WRONG_CHANNEL_TYPE;
        }
        var name = Json.text(call.body(), "name", "");
        var no = WebhookNames.refusal("/name", name);
        if (no != null) {
            return no;
        }
        long there =
                world.webhooks().values().stream()
                        .filter(one -> one.channel().equals(channel))
                        .count();
        if (there >= MOST) {
            return Refusals.TOO_MANY_WEBHOOKS;
        }
        long id = world.ids().next();
        var webhook = new Webhook(id, "wh" + Long.toString(id, 36), name, channel, world.bot());
        world.webhooks().put(id, webhook);
        return Answer.ok(Payloads.webhook(webhook));
    }

    private Answer ofChannel(Call call) {
        return list(webhook -> webhook.channel().equals(call.channel()));
    }

    private Answer ofGuild(Call call) {
        var bot = Objects.requireNonNull(call.guild().member(world.bot().id()));
        if (!Permission.MANAGE_WEBHOOKS.in(Access.base(call.guild(), bot))) {
            return Refusals.MISSING_PERMISSIONS;
        }
        return list(webhook -> call.guild().equals(webhook.channel().guild()));
    }

    private Answer list(Predicate<Webhook> which) {
        var list = Json.array();
        world.webhooks().values().stream()
                .filter(which)
                .forEach(webhook -> list.add(Payloads.webhook(webhook)));
        return Answer.ok(list);
    }

    private Answer get(Call call) {
        var webhook = world.webhooks().get(call.id("webhook"));
        return webhook == null ? Refusals.UNKNOWN_WEBHOOK : Answer.ok(Payloads.webhook(webhook));
    }

    private Answer delete(Call call) {
        return world.webhooks().remove(call.id("webhook")) == null
                ? Refusals.UNKNOWN_WEBHOOK
                : new Answer.Done();
    }

    private Answer execute(Call call) {
        if (tokens.owns(call)) {
            return tokens.followUp(call);
        }
        var webhook = world.webhooks().get(call.id("webhook"));
        if (webhook == null) {
            return Refusals.UNKNOWN_WEBHOOK;
        }
        if (!webhook.token().equals(call.name("token"))) {
            return Refusals.WEBHOOK_TOKEN;
        }
        var place = place(webhook, call);
        if (place == null) {
            return Refusals.UNKNOWN_CHANNEL;
        }
        var no = WebhookNames.refusal(call.body());
        if (no != null) {
            return no;
        }
        var thread = place.thread();
        if (thread != null && thread.isArchived()) {
            thread.archive(false, world.clock().now());
            news.channel(place, false);
        }
        return speak(webhook, place, call);
    }

    private Answer speak(Webhook webhook, Channel place, Call call) {
        var body = call.body();
        var mask =
                new Author.Mask(
                        webhook.id(),
                        Json.text(body, "username", webhook.name()),
                        Json.text(body, "avatar_url"));
        var message = new Message(world.ids().next(), place, mask, 0);
        var no = writer.write(message, body, call.files());
        if (no != null) {
            return no;
        }
        place.messages().put(message.id, message);
        news.created(message);
        return call.request().asks("wait")
                ? Answer.ok(MessagePayload.of(world, message))
                : new Answer.Done();
    }

    /** The webhook's channel, or the thread of it that {@code thread_id} names. */
    private @Nullable Channel place(Webhook webhook, Call call) {
        var threadId = Json.id(call.request().query().get("thread_id"));
        if (threadId == null) {
            return webhook.channel();
        }
        var thread = world.channel(threadId);
        return thread != null && webhook.channel().equals(thread.parent()) ? thread : null;
    }

    private Answer getMessage(Call call) {
        if (tokens.owns(call)) {
            return tokens.get(call);
        }
        var message = own(call);
        return message == null
                ? Refusals.UNKNOWN_MESSAGE
                : Answer.ok(MessagePayload.of(world, message));
    }

    private Answer editMessage(Call call) {
        if (tokens.owns(call)) {
            return tokens.edit(call);
        }
        var message = own(call);
        if (message == null) {
            return isThere(call) ? Refusals.UNKNOWN_MESSAGE : Refusals.UNKNOWN_WEBHOOK;
        }
        var thread = message.channel.thread();
        if (thread != null && thread.isArchived()) {
            return Refusals.THREAD_ARCHIVED;
        }
        var no = writer.write(message, call.body(), call.files());
        if (no != null) {
            return no;
        }
        message.edited = world.clock().now();
        news.changed(message);
        return Answer.ok(MessagePayload.of(world, message));
    }

    private Answer deleteMessage(Call call) {
        if (tokens.owns(call)) {
            return tokens.delete(call);
        }
        var message = own(call);
        if (message == null) {
            return Refusals.UNKNOWN_MESSAGE;
        }
        message.channel.messages().remove(message.id);
        news.deleted(message);
        return new Answer.Done();
    }

    private boolean isThere(Call call) {
        return world.webhooks().containsKey(call.id("webhook"));
    }

    private @Nullable Message own(Call call) {
        var webhook = world.webhooks().get(call.id("webhook"));
        if (webhook == null || !webhook.token().equals(call.name("token"))) {
            return null;
        }
        var place = place(webhook, call);
        var message = place == null ? null : place.message(call.id("message"));
        return message != null && message.author.id() == webhook.id() ? message : null;
    }
}
