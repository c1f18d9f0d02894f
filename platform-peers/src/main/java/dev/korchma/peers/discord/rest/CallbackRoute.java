package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.MessagePayload;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Author;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Response;
import dev.korchma.peers.discord.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The first answer to an interaction: within three seconds and once. */
final class CallbackRoute {

    private static final int REPLY = 4;
    private static final int THINK = 5;
    private static final int QUIET = 6;
    private static final int UPDATE = 7;
    private static final int SUGGEST = 8;
    private static final int FORM = 9;

    private static final int REPLY_MESSAGE = 19;
    private static final int COMMAND_MESSAGE = 20;

    private final World world;
    private final News news;
    private final MessageWriter writer;

    CallbackRoute(World world, News news, MessageWriter writer) {
        this.world = world;
        this.news = news;
        this.writer = writer;
    }

    void into(Routes routes) {
        routes.open("POST", "/interactions/{interaction}/{token}/callback", this::answer);
    }

    private Answer answer(Call call) {
        world.interactions().expire();
        var interaction = world.interactions().byId(call.id("interaction"));
        if (interaction == null || !interaction.token().equals(call.name("token"))) {
            return Refusals.UNKNOWN_INTERACTION;
        }
        if (interaction.isAcknowledged()) {
            return interaction.first().join() instanceof Response.Failure
                    ? Refusals.UNKNOWN_INTERACTION
                    : Refusals.ALREADY_ACKNOWLEDGED;
        }
        int type = Json.number(call.body(), "type", 0);
        if (!fits(type, interaction)) {
            return Refusals.invalidForm(
                    "type",
                    "BASE_TYPE_CHOICES",
                    "type " + type + " does not answer a " + interaction.kind());
        }
        return act(call, interaction, type);
    }

    private static boolean fits(int type, Interaction interaction) {
        return switch (interaction.kind()) {
            case AUTOCOMPLETE -> type == SUGGEST;
            case COMMAND -> type == REPLY || type == THINK || type == FORM;
            case COMPONENT -> type >= REPLY && type <= FORM && type != SUGGEST;
            case FORM ->
                    type == REPLY
                            || type == THINK
                            || (interaction.source() != null && (type == QUIET || type == UPDATE));
        };
    }

    private Answer act(Call call, Interaction interaction, int type) {
        var data = call.body().path("data");
        return switch (type) {
            case REPLY -> reply(call, interaction, data);
            case THINK -> think(call, interaction, data);
            case UPDATE -> update(call, interaction, data);
            case QUIET -> quiet(call, interaction);
            case SUGGEST ->
                    done(call, interaction, new Response.Suggestions(data.path("choices")), null);
            default -> form(call, interaction, data);
        };
    }

    private Answer form(Call call, Interaction interaction, JsonNode data) {
        world.interactions().formOpened(interaction);
        return done(call, interaction, new Response.Form(data), null);
    }

    private Answer reply(Call call, Interaction interaction, JsonNode data) {
        var message = message(interaction, data);
        var no = writer.write(message, data, call.files());
        if (no != null) {
            return no;
        }
        interaction.original(message);
        post(message);
        return done(call, interaction, new Response.Reply(message), message);
    }

    private Answer think(Call call, Interaction interaction, JsonNode data) {
        var message = message(interaction, data);
        message.flags |= Message.LOADING;
        interaction.original(message);
        post(message);
        return done(call, interaction, new Response.Thinking(message), message);
    }

    private Answer quiet(Call call, Interaction interaction) {
        var source = interaction.source();
        if (source != null) {
            interaction.original(source);
        }
        return done(call, interaction, new Response.Quiet(), null);
    }

    private Answer update(Call call, Interaction interaction, JsonNode data) {
        var source = interaction.source();
        if (source == null) {
            return Refusals.UNKNOWN_MESSAGE;
        }
        var no = writer.write(source, data, call.files());
        if (no != null) {
            return no;
        }
        interaction.original(source);
        source.edited = world.clock().now();
        news.changed(source);
        return done(call, interaction, new Response.Update(source), source);
    }

    /**
     * A message of the bot's that belongs to an interaction; seen by all, or by its person alone.
     */
    Message message(Interaction interaction, JsonNode data) {
        var source = interaction.source();
        boolean onCommand = interaction.kind() == Interaction.Kind.COMMAND;
        var message =
                new Message(
                        world.ids().next(),
                        interaction.channel(),
                        new Author.Account(world.bot()),
                        onCommand ? COMMAND_MESSAGE : REPLY_MESSAGE);
        message.interaction = interaction;
        message.repliesTo = source == null ? null : (Long) source.id;
        if ((Json.number(data, "flags", 0) & Message.EPHEMERAL) != 0) {
            message.flags |= Message.EPHEMERAL;
            message.onlyFor = interaction.user().id();
        }
        return message;
    }

    /** Puts it into the channel and tells. */
    void post(Message message) {
        message.channel.messages().put(message.id, message);
        news.created(message);
    }

    private Answer done(
            Call call, Interaction interaction, Response response, @Nullable Message message) {
        int type = Json.number(call.body(), "type", 0);
        var body = message == null ? null : MessagePayload.of(world, message);
        interaction.acknowledge(response);
        if (!call.request().asks("with_response")) {
            return new Answer.Done();
        }
        var json = Json.object();
        var about =
                json.putObject("interaction")
                        .put("id", Long.toString(interaction.id()))
                        .put("type", interaction.kind().number());
        if (message != null && body != null) {
            about.put("response_message_id", Long.toString(message.id))
                    .put("response_message_loading", message.has(Message.LOADING))
                    .put("response_message_ephemeral", message.has(Message.EPHEMERAL));
        }
        if (body != null && type != THINK) {
            json.putObject("resource").put("type", type).set("message", body);
        }
        return Answer.ok(json);
    }
}
