package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Command;
import dev.korchma.peers.discord.world.World;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Registering commands, everywhere and in one server. */
final class CommandRoutes {

    private final World world;

    CommandRoutes(World world) {
        this.world = world;
    }

    void into(Routes routes) {
        for (var base :
                new String[] {
                    "/applications/{app}/commands", "/applications/{app}/guilds/{guild}/commands"
                }) {
            routes.on("GET", base, this::list)
                    .on("PUT", base, this::replace)
                    .on("POST", base, this::create)
                    .on("GET", base + "/{command}", this::get)
                    .on("PATCH", base + "/{command}", this::change)
                    .on("DELETE", base + "/{command}", this::delete);
        }
    }

    private Answer list(Call call) {
        var scope = scope(call);
        var list = Json.array();
        world.commands().values().stream()
                .filter(command -> Objects.equals(command.guildId(), scope))
                .forEach(command -> list.add(command.declared().deepCopy()));
        return Answer.ok(list);
    }

    private Answer replace(Call call) {
        var scope = scope(call);
        var before =
                world.commands().values().stream()
                        .filter(command -> Objects.equals(command.guildId(), scope))
                        .toList();
        before.forEach(command -> world.commands().remove(command.id()));
        var list = Json.array();
        for (var declared : call.body()) {
            var same =
                    before.stream()
                            .filter(old -> old.name().equals(Json.text(declared, "name")))
                            .filter(old -> old.type() == type(declared))
                            .findFirst();
            long id = same.map(Command::id).orElseGet(() -> world.ids().next());
            list.add(keep(id, scope, declared).declared().deepCopy());
        }
        return Answer.ok(list);
    }

    private Answer create(Call call) {
        var command = keep(world.ids().next(), scope(call), call.body());
        return Answer.created(command.declared().deepCopy());
    }

    private Answer get(Call call) {
        var command = find(call);
        return command == null
                ? Refusals.UNKNOWN_COMMAND
                : Answer.ok(command.declared().deepCopy());
    }

    private Answer change(Call call) {
        var command = find(call);
        if (command == null) {
            return Refusals.UNKNOWN_COMMAND;
        }
        var merged = command.declared().deepCopy();
        call.body().propertyStream().forEach(field -> merged.set(field.getKey(), field.getValue()));
        return Answer.ok(keep(command.id(), command.guildId(), merged).declared().deepCopy());
    }

    private Answer delete(Call call) {
        var command = find(call);
        if (command == null) {
            return Refusals.UNKNOWN_COMMAND;
        }
        world.commands().remove(command.id());
        return new Answer.Done();
    }

    private @Nullable Command find(Call call) {
        var command = world.commands().get(call.id("command"));
        return command != null && Objects.equals(command.guildId(), scope(call)) ? command : null;
    }

    private static @Nullable Long scope(Call call) {
        return call.request().path().contains("/guilds/") ? (Long) call.guild().id() : null;
    }

    private static int type(JsonNode declared) {
        return Json.number(declared, "type", Command.SLASH);
    }

    private Command keep(long id, @Nullable Long scope, JsonNode body) {
        var declared = (ObjectNode) body.deepCopy();
        declared.put("id", Long.toString(id))
                .put("application_id", Long.toString(world.bot().id()))
                .put("version", Long.toString(world.ids().next()))
                .put("type", type(body))
                .put("description", Json.text(body, "description", ""));
        if (!declared.has("default_member_permissions")) {
            declared.putNull("default_member_permissions");
        }
        if (scope != null) {
            declared.put("guild_id", Long.toString(scope));
        }
        for (var numbers : new String[] {"contexts", "integration_types"}) {
            asNumbers(declared, numbers);
        }
        var command = new Command(id, scope, type(body), Json.text(body, "name", ""), declared);
        world.commands().put(id, command);
        return command;
    }

    /** JDA writes these numbers as text; Discord takes both and answers with numbers. */
    private static void asNumbers(ObjectNode declared, String field) {
        if (declared.path(field).isArray()) {
            var list = declared.path(field).deepCopy();
            var numbers = declared.putArray(field);
            list.forEach(one -> numbers.add(one.asInt()));
        }
    }
}
