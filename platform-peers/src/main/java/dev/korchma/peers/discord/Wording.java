package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The text of a message in reading order, line by line. */
final class Wording {

    private static final int PINNED = 6;
    private static final Pattern MENTION = Pattern.compile("<(@!?|#)(\\d{1,19})>");

    private final World world;

    Wording(World world) {
        this.world = world;
    }

    List<String> lines(Message message) {
        if (message.type == PINNED) {
            return List.of(message.author.name() + " pinned a message to this channel.");
        }
        var lines = new ArrayList<String>();
        add(lines, message.content);
        message.embeds.forEach(embed -> addEmbed(lines, embed));
        for (var component : Components.all(message.components)) {
            switch (Components.type(component)) {
                case Components.TEXT -> add(lines, Json.text(component, "content", ""));
                case Components.SEPARATOR -> {
                    if (Json.flag(component, "divider")) {
                        lines.add("---");
                    }
                }
                default -> {
                    // Pictures and controls have no line of their own.
                }
            }
        }
        return lines;
    }

    private void addEmbed(List<String> lines, JsonNode embed) {
        add(lines, Json.text(embed.path("author"), "name", ""));
        add(lines, Json.text(embed, "title", ""));
        add(lines, Json.text(embed, "description", ""));
        for (var field : embed.path("fields")) {
            add(lines, Json.text(field, "name", ""));
            add(lines, Json.text(field, "value", ""));
        }
        add(lines, Json.text(embed.path("footer"), "text", ""));
    }

    private void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.addAll(List.of(named(text).split("\n", -1)));
        }
    }

    /** Mentions as the client writes them: names. */
    private String named(String text) {
        return MENTION.matcher(text)
                .replaceAll(found -> {
                    long id = Long.parseLong(found.group(2));
                    return Matcher.quoteReplacement(
                            found.group(1).equals("#") ? channel(id) : person(id));
                });
    }

    private String person(long id) {
        var user = world.user(id);
        return user == null ? "@unknown-user" : "@" + user.name();
    }

    private String channel(long id) {
        var channel = world.channel(id);
        return channel == null ? "#unknown" : "#" + channel.name();
    }
}
