package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A request on its route, with the things of the world its path names. */
final class Call {

    private final RestRequest request;
    private final Map<String, String> names;
    private final @Nullable Channel channel;
    private final @Nullable Message message;
    private final @Nullable Guild guild;

    Call(
            RestRequest request,
            Map<String, String> names,
            @Nullable Channel channel,
            @Nullable Message message,
            @Nullable Guild guild) {
        this.request = request;
        this.names = names;
        this.channel = channel;
        this.message = message;
        this.guild = guild;
    }

    RestRequest request() {
        return request;
    }

    JsonNode body() {
        return request.body();
    }

    List<Upload> files() {
        return request.files();
    }

    /** What stands in the place of {@code {name}}. */
    String name(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    /** The id in the place of {@code {name}}, 0 when it is none. */
    long id(String name) {
        var id = Json.id(names.get(name));
        return id == null ? 0 : id;
    }

    /** The {@code {channel}} of the path. */
    Channel channel() {
        return Objects.requireNonNull(channel, "the route names no channel");
    }

    /** The {@code {message}} of the path. */
    Message message() {
        return Objects.requireNonNull(message, "the route names no message");
    }

    /** The {@code {guild}} of the path. */
    Guild guild() {
        return Objects.requireNonNull(guild, "the route names no server");
    }
}
