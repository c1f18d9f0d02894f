package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.CommandBook;
import dev.korchma.peers.telegram.world.World;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The menu of commands, by scope and language. */
final class Commands {

    private static final int MOST = 100;
    private static final int LONGEST_DESCRIPTION = 256;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");

    private final World world;

    Commands(World world) {
        this.world = world;
    }

    Map<String, Method> methods() {
        return Map.of(
                "setMyCommands", this::set,
                "getMyCommands", this::get,
                "deleteMyCommands", this::delete);
    }

    private JsonNode set(Params params) {
        var list = new ArrayList<CommandBook.Command>();
        for (var shape : params.json("commands").orElseGet(Shapes::array)) {
            list.add(command(shape));
        }
        if (list.size() > MOST) {
            throw ApiError.mistake("BOT_COMMANDS_TOO_MUCH");
        }
        world.commands().set(scope(params), language(params), list);
        return BooleanNode.TRUE;
    }

    private JsonNode get(Params params) {
        var list = Shapes.array();
        world.commands()
                .get(scope(params), language(params))
                .forEach(command -> list.add(Shapes.command(command)));
        return list;
    }

    private JsonNode delete(Params params) {
        world.commands().delete(scope(params), language(params));
        return BooleanNode.TRUE;
    }

    private static CommandBook.Command command(JsonNode shape) {
        var name = shape.path("command").asString("");
        var bare = name.startsWith("/") ? name.substring(1) : name;
        if (!NAME.matcher(bare).matches()) {
            throw ApiError.mistake("BOT_COMMAND_INVALID");
        }
        var description = shape.path("description").asString("").strip();
        if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
            throw ApiError.mistake("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        return new CommandBook.Command(
                bare, description, shape.path("is_ephemeral").asBoolean(false));
    }

    private CommandBook.Scope scope(Params params) {
        var scope = params.object("scope").map(given -> new Params(given, Map.of()));
        if (scope.isEmpty()) {
            return new CommandBook.Scope("default", 0, 0);
        }
        var given = scope.get();
        long chat = given.number("chat_id").orElse(0);
        if (given.has("chat_id") && world.chat(chat).isEmpty()) {
            throw ApiError.bad("chat not found");
        }
        return new CommandBook.Scope(given.text("type"), chat, given.number("user_id").orElse(0));
    }

    private static String language(Params params) {
        var language = params.text("language_code");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw ApiError.mistake("language code is invalid");
        }
        return language;
    }
}
