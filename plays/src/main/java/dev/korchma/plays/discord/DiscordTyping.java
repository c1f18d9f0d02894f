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

    /**
     * What the options are filled with: somebody picked from the client's list where people are
     * asked for, and a typed name where the list has nobody of that name.
     */
    Map<String, Object> values(SlashLine line) {
        Map<String, Object> values = new HashMap<>(line.options());
        line.people()
                .forEach((option, byName) -> {
                    Object typed = values.remove(option);
                    if (typed != null) {
                        String text = typed.toString();
                        DiscordPerson found =
                                people.get(text.startsWith("@") ? text.substring(1) : text);
                        if (found == null) {
                            values.putIfAbsent(byName, text);
                        } else {
                            values.put(option, found);
                        }
                    }
                });
        return values;
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
