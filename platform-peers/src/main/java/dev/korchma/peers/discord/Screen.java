package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Attachment;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.Response;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What one person's client shows, and nothing else. */
final class Screen {

    private final World world;
    private final User user;

    Screen(World world, User user) {
        this.world = world;
        this.user = user;
    }

    /** The messages of a channel, oldest first; empty where the person may not look. */
    List<Seen> messages(Channel channel) {
        return world.locked(() ->
                mayRead(channel)
                        ? channel.messages().values().stream()
                                .filter(this::isFor)
                                .map(this::seen)
                                .toList()
                        : List.of());
    }

    /** The message as the person has it before the eyes. */
    Message message(Channel channel, long id) {
        return world.locked(() -> {
            var message = channel.message(id);
            if (message == null || !mayRead(channel) || !isFor(message)) {
                throw new NotOnScreen(user.name() + " sees no message " + id);
            }
            return message;
        });
    }

    Outcome outcome(Response response, Interaction interaction) {
        return world.locked(() ->
                switch (response) {
                    case Response.Reply(var message) -> new Outcome.Replied(seen(message));
                    case Response.Thinking(var message) -> new Outcome.Thinking(seen(message));
                    case Response.Update(var message) -> new Outcome.Changed(seen(message));
                    case Response.Quiet() -> new Outcome.Accepted();
                    case Response.Suggestions(var choices) ->
                            new Outcome.Suggested(suggestions(choices));
                    case Response.Form(var modal) ->
                            new Outcome.Asked(Controls.form(interaction.id(), modal));
                    case Response.Failure(var shown) -> new Outcome.Failed(shown);
                });
    }

    Seen seen(Message message) {
        return new Seen(
                message.id,
                message.author.name(),
                new Wording(world).lines(message),
                message.has(Message.EPHEMERAL),
                message.has(Message.LOADING),
                message.pinned,
                message.edited != null,
                Controls.of(message.components),
                files(message));
    }

    private boolean mayRead(Channel channel) {
        return Access.sees(channel, user.id())
                && Access.may(channel, user.id(), Permission.READ_MESSAGE_HISTORY);
    }

    private boolean isFor(Message message) {
        return message.onlyFor == null || message.onlyFor == user.id();
    }

    private List<SeenFile> files(Message message) {
        boolean v2 = message.has(Message.COMPONENTS_V2);
        var referenced = new HashSet<String>();
        for (var component : Components.all(message.components)) {
            referenced.add(Json.text(component.path("media"), "url", ""));
            referenced.add(Json.text(component.path("file"), "url", ""));
            component
                    .path("items")
                    .forEach(item -> referenced.add(Json.text(item.path("media"), "url", "")));
        }
        return message.attachments.stream()
                .filter(file -> !v2 || referenced.contains(address(file)))
                .map(file ->
                        new SeenFile(
                                file.filename(),
                                address(file),
                                file.contentType(),
                                file.bytes(),
                                file.description()))
                .toList();
    }

    private String address(Attachment file) {
        return world.address() + file.path();
    }

    private static List<Suggestion> suggestions(JsonNode choices) {
        var list = new ArrayList<Suggestion>();
        choices.forEach(one ->
                list.add(new Suggestion(Json.text(one, "name", ""), Json.text(one, "value", ""))));
        return list;
    }
}
