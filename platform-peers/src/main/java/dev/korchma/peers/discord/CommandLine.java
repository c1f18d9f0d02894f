package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Command;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The box where a slash command is typed: it knows what is registered and refuses the rest. */
final class CommandLine {

    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private final World world;
    private final User user;
    private final Channel channel;

    CommandLine(World world, User user, Channel channel) {
        this.world = world;
        this.user = user;
        this.channel = channel;
    }

    /**
     * The {@code data} of an interaction.
     *
     * @param path {@code duel user}, in the bot's names or the person's language
     * @param focused the option being typed, null when the command is sent
     */
    ObjectNode data(String path, Map<String, ?> values, @Nullable String focused) {
        var words = new ArrayList<>(List.of(path.split(" ")));
        var command = command(words.removeFirst(), Command.SLASH);
        var data = head(command);
        if (channel.guild() != null && command.guildId() != null) {
            data.put("guild_id", Long.toString(channel.guild().id()));
        }
        JsonNode level = command.declared();
        ArrayNode options = data.putArray("options");
        for (var word : words) {
            level = child(level, word, path);
            var option =
                    options.addObject()
                            .put("name", Json.text(level, "name", ""))
                            .put("type", Json.number(level, "type", SUBCOMMAND));
            options = option.putArray("options");
        }
        fill(level, options, values, focused, data, path);
        return data;
    }

    /** A command of the context menu. */
    ObjectNode data(String name, int type, long target) {
        return head(command(name, type)).put("target_id", Long.toString(target));
    }

    private ObjectNode head(Command command) {
        return Json.object()
                .put("id", Long.toString(command.id()))
                .put("name", command.name())
                .put("type", command.type());
    }

    private Command command(String name, int type) {
        return world.commands().values().stream()
                .filter(command -> command.type() == type && isHere(command))
                .filter(command -> isCalled(command.declared(), name))
                .max(Comparator.comparing(command -> command.guildId() != null))
                .orElseThrow(() -> new NotOnScreen("no command " + name + " among " + names(type)));
    }

    private List<String> names(int type) {
        return world.commands().values().stream()
                .filter(command -> command.type() == type && isHere(command))
                .map(Command::name)
                .toList();
    }

    private boolean isHere(Command command) {
        var guild = channel.guild();
        if (command.guildId() != null) {
            return guild != null && guild.id() == command.guildId();
        }
        var contexts = command.declared().path("contexts");
        if (!contexts.isArray()) {
            return true;
        }
        int here = guild == null ? 1 : 0;
        for (var context : contexts) {
            if (context.asInt() == here) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalled(JsonNode declared, String name) {
        return name.equals(Json.text(declared, "name"))
                || name.equals(Json.text(declared.path("name_localizations"), user.locale()));
    }

    private JsonNode child(JsonNode level, String word, String path) {
        for (var option : level.path("options")) {
            int type = Json.number(option, "type", 0);
            if ((type == SUBCOMMAND || type == GROUP) && isCalled(option, word)) {
                return option;
            }
        }
        throw new NotOnScreen("/" + path + " has no part " + word);
    }

    private void fill(
            JsonNode level,
            ArrayNode into,
            Map<String, ?> values,
            @Nullable String focused,
            ObjectNode data,
            String path) {
        var left = new HashSet<>(values.keySet());
        var typed = new OptionValue(world, channel, data);
        for (var option : level.path("options")) {
            int type = Json.number(option, "type", 0);
            if (type == SUBCOMMAND || type == GROUP) {
                throw new NotOnScreen(
                        "/" + path + " cannot be sent without " + Json.text(option, "name"));
            }
            var name = values.keySet().stream().filter(key -> isCalled(option, key)).findFirst();
            if (name.isEmpty()) {
                requireAbsent(option, focused, path);
                continue;
            }
            left.remove(name.get());
            boolean typing = name.get().equals(focused);
            into.add(typed.of(option, Objects.requireNonNull(values.get(name.get())), typing));
        }
        if (!left.isEmpty()) {
            throw new NotOnScreen("/" + path + " has no option " + left);
        }
    }

    private static void requireAbsent(JsonNode option, @Nullable String focused, String path) {
        if (focused == null && Json.flag(option, "required")) {
            throw new NotOnScreen("/" + path + " needs " + Json.text(option, "name"));
        }
    }
}
