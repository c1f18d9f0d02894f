package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Response;
import dev.korchma.peers.discord.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What an interaction's token opens for 15 minutes: its answer ({@code @original}) and follow-ups.
 * The paths are a webhook's, with the application's id in the webhook's place.
 */
final class TokenRoutes {

    /** Follow-ups of an app that is installed by the person only. */
    private static final int FOLLOW_UPS_OUTSIDE = 5;

    private final World world;
    private final News news;
    private final MessageWriter writer;
    private final CallbackRoute callback;

    TokenRoutes(World world, News news, MessageWriter writer, CallbackRoute callback) {
        this.world = world;
        this.news = news;
        this.writer = writer;
        this.callback = callback;
    }

    /** Whether the path is the application's and not a webhook's. */
    boolean owns(Call call) {
        return call.id("webhook") == world.bot().id();
    }

    Answer followUp(Call call) {
        var interaction = living(call);
        if (interaction == null) {
            return Refusals.WEBHOOK_TOKEN;
        }
        if (!interaction.isAcknowledged()) {
            return Refusals.UNKNOWN_WEBHOOK;
        }
        var waiting = interaction.original();
        if (waiting != null && waiting.has(Message.LOADING)) {
            return change(call, interaction, waiting);
        }
        if (interaction.countFollowUp() > FOLLOW_UPS_OUTSIDE && isOutside(interaction)) {
            return Refusals.TOO_MANY_FOLLOW_UPS;
        }
        var message = callback.message(interaction, call.body());
        var no = writer.write(message, call.body(), call.files());
        if (no != null) {
            return no;
        }
        callback.post(message);
        return Answer.ok(MessagePayload.of(world, message));
    }

    Answer get(Call call) {
        var message = named(call);
        return message == null ? unknown(call) : Answer.ok(MessagePayload.of(world, message));
    }

    Answer edit(Call call) {
        var interaction = living(call);
        var message = named(call);
        return interaction == null || message == null
                ? unknown(call)
                : change(call, interaction, message);
    }

    Answer delete(Call call) {
        var interaction = living(call);
        var message = named(call);
        if (interaction == null || message == null) {
            return unknown(call);
        }
        interaction.settle(new Response.Quiet());
        message.channel.messages().remove(message.id);
        news.deleted(message);
        return new Answer.Done();
    }

    private Answer change(Call call, Interaction interaction, Message message) {
        boolean wasThinking = message.has(Message.LOADING);
        var no = writer.write(message, call.body(), call.files());
        if (no != null) {
            return no;
        }
        message.flags &= ~Message.LOADING;
        if (!wasThinking) {
            message.edited = world.clock().now();
        }
        news.changed(message);
        interaction.settle(new Response.Reply(message));
        return Answer.ok(MessagePayload.of(world, message));
    }

    private Answer.Refused unknown(Call call) {
        var interaction = living(call);
        if (interaction == null) {
            return Refusals.WEBHOOK_TOKEN;
        }
        return interaction.isAcknowledged() ? Refusals.UNKNOWN_MESSAGE : Refusals.UNKNOWN_WEBHOOK;
    }

    private @Nullable Interaction living(Call call) {
        world.interactions().expire();
        return world.interactions().byToken(call.name("token"));
    }

    /** Only messages of this very interaction are within the token's reach. */
    private @Nullable Message named(Call call) {
        var interaction = living(call);
        if (interaction == null) {
            return null;
        }
        var original = interaction.original();
        if (call.name("message").equals("@original")) {
            return original == null ? null : interaction.channel().message(original.id);
        }
        var message = interaction.channel().message(call.id("message"));
        return message != null && (message.interaction == interaction || message == original)
                ? message
                : null;
    }

    private boolean isOutside(Interaction interaction) {
        var guild = interaction.channel().guild();
        return guild != null && guild.member(world.bot().id()) == null;
    }
}
