package dev.korchma.plays.discord;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The line in which a Discord client completes commands, and its list of people. */
final class DiscordTyping {

    private final DiscordPeer peer;
    private final Map<String, DiscordPerson> people;

    /**
     * @param people whom the client can pick, by name
     */
    DiscordTyping(DiscordPeer peer, Map<String, DiscordPerson> people) {
        this.peer = peer;
        this.people = people;
    }

    /** The command that is typed; empty when it is a line of talk. */
    Optional<SlashLine> command(String typed) {
        return typed.startsWith("/") ? SlashLine.read(typed, declared()) : Optional.empty();
    }

    /** What the options are filled with: where people are asked for, with somebody of the list. */
    Map<String, Object> values(SlashLine line) {
        Map<String, Object> values = new HashMap<>(line.options());
        for (String option : line.people()) {
            values.computeIfPresent(option, (_, text) -> somebody(text.toString()));
        }
        return values;
    }

    private Object somebody(String text) {
        DiscordPerson found = people.get(text.startsWith("@") ? text.substring(1) : text);
        return found == null ? text : found;
    }

    /** The commands that begin like this. */
    List<String> commands(String begun) {
        return declared().stream()
                .map(command -> "/" + command.path("name").asString(""))
                .filter(name -> name.startsWith(begun.strip()))
                .toList();
    }

    private List<JsonNode> declared() {
        return peer.world()
                .locked(() ->
                        peer.world().commands().values().stream()
                                .<JsonNode>map(command -> command.declared())
                                .toList());
    }
}
