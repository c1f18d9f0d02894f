package dev.korchma.peers.discord.control;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.DiscordPlace;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The things a request names by id. */
final class Things {

    private final DiscordPeer peer;
    private final Map<Long, DiscordPerson> people = new ConcurrentHashMap<>();

    Things(DiscordPeer peer) {
        this.peer = peer;
    }

    void keep(DiscordPerson person) {
        people.put(person.id(), person);
    }

    DiscordPerson person(JsonNode body) {
        return there(people.get(id(body, "person")), "person");
    }

    Guild guild(JsonNode body) {
        return there(peer.world().guild(id(body, "guild")), "guild");
    }

    Channel channel(JsonNode body) {
        return there(peer.world().channel(id(body, "channel")), "channel");
    }

    /** Where the person acts: the channel named, else the private conversation with the bot. */
    DiscordPlace place(JsonNode body) {
        var person = person(body);
        return body.has("channel") ? person.in(channel(body)) : person.inPrivate();
    }

    /** Option values: plain ones as they are, {@code {"person": id}} and the like as things. */
    Map<String, Object> values(JsonNode values) {
        var result = new LinkedHashMap<String, Object>();
        values.propertyStream()
                .forEach(field -> result.put(field.getKey(), value(field.getValue())));
        return result;
    }

    static long id(JsonNode body, String field) {
        return there(Json.id(body, field), field);
    }

    static String text(JsonNode body, String field) {
        return there(Json.text(body, field), field);
    }

    private Object value(JsonNode value) {
        if (value.isObject() && value.has("person")) {
            return person(value);
        }
        if (value.isObject() && value.has("channel")) {
            return channel(value);
        }
        return value.isArray()
                ? value.valueStream().map(one -> one.asString()).toList()
                : value.asString();
    }

    private static <T> T there(@Nullable T thing, String name) {
        if (thing == null) {
            throw new IllegalArgumentException("no such " + name);
        }
        return thing;
    }
}
