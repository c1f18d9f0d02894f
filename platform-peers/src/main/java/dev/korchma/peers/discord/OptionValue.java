package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.ChannelPayload;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Role;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values typed into options, with the client's own checks and the {@code resolved} part. */
final class OptionValue {

    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int MENTIONABLE = 9;
    private static final int NUMBER = 10;
    private static final int ATTACHMENT = 11;

    private final World world;
    private final Channel channel;
    private final ObjectNode data;

    OptionValue(World world, Channel channel, ObjectNode data) {
        this.world = world;
        this.channel = channel;
        this.data = data;
    }

    /**
     * @param typing whether the person is still at it: then nothing is checked
     */
    ObjectNode of(JsonNode option, Object value, boolean typing) {
        int type = Json.number(option, "type", 0);
        var json = Json.object().put("name", Json.text(option, "name", "")).put("type", type);
        if (typing) {
            return json.put("value", value.toString()).put("focused", true);
        }
        var chosen = ofChoices(option, value);
        switch (type) {
            case STRING -> json.put("value", within(option, chosen.toString()));
            case INTEGER ->
                    json.put("value", (long) within(option, Double.parseDouble(chosen.toString())));
            case NUMBER -> json.put("value", within(option, Double.parseDouble(chosen.toString())));
            case BOOLEAN -> json.put("value", Boolean.parseBoolean(chosen.toString()));
            case USER, CHANNEL, ROLE, MENTIONABLE -> json.put("value", resolved(value));
            case ATTACHMENT -> json.put("value", file(value));
            default -> throw new NotOnScreen("an option of type " + type + " cannot be typed here");
        }
        return json;
    }

    /** Adds the thing to {@code resolved} and says its id. */
    String resolved(Object thing) {
        return switch (thing) {
            case DiscordPerson person -> user(person.user());
            case User user -> user(user);
            case Channel one -> channel(one);
            case Role role -> role(role);
            default -> throw new NotOnScreen(thing + " is nobody and nothing that can be chosen");
        };
    }

    private String file(Object value) {
        if (value instanceof PersonFile file) {
            return file.uploaded(world, channel, data);
        }
        throw new NotOnScreen(value + " is no file");
    }

    private String user(User user) {
        var id = Long.toString(user.id());
        var resolved = data.withObject("resolved");
        resolved.withObject("users").set(id, Payloads.user(user));
        var guild = channel.guild();
        var member = guild == null ? null : guild.member(user.id());
        if (member != null) {
            var json = Payloads.memberWithoutUser(member);
            json.put("permissions", Long.toString(Access.bits(channel, user.id())));
            resolved.withObject("members").set(id, json);
        }
        return id;
    }

    private String channel(Channel one) {
        var id = Long.toString(one.id());
        var json = ChannelPayload.inInteraction(world, one, world.bot().id());
        data.withObject("resolved").withObject("channels").set(id, json);
        return id;
    }

    private String role(Role role) {
        var id = Long.toString(role.id());
        data.withObject("resolved").withObject("roles").set(id, Payloads.role(role));
        return id;
    }

    private static Object ofChoices(JsonNode option, Object value) {
        if (option.path("choices").isEmpty()) {
            return value;
        }
        for (var choice : option.path("choices")) {
            boolean same =
                    value.toString().equals(Json.text(choice, "name"))
                            || value.toString().equals(Json.text(choice, "value"));
            if (same || localised(choice, value.toString())) {
                return Json.text(choice, "value", "");
            }
        }
        throw new NotOnScreen(value + " is none of the choices of " + Json.text(option, "name"));
    }

    private static boolean localised(JsonNode choice, String value) {
        for (var word : choice.path("name_localizations")) {
            if (value.equals(word.asString())) {
                return true;
            }
        }
        return false;
    }

    private static String within(JsonNode option, String text) {
        int most = Json.number(option, "max_length", 6000);
        if (text.length() > most || text.length() < Json.number(option, "min_length", 0)) {
            throw new NotOnScreen("too long or too short for " + Json.text(option, "name"));
        }
        return text;
    }

    private static double within(JsonNode option, double number) {
        boolean low =
                option.path("min_value").isNumber() && number < option.path("min_value").asDouble();
        boolean high =
                option.path("max_value").isNumber() && number > option.path("max_value").asDouble();
        if (low || high) {
            throw new NotOnScreen(number + " is out of bounds for " + Json.text(option, "name"));
        }
        return number;
    }
}
