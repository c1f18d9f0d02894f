package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.shape.MessageShape;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.Status;
import dev.korchma.peers.telegram.world.World;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;

/** What a bot may ask about chats, members and files. */
final class Chats {

    private final World world;
    private final Announcer announcer;
    private final Targets targets;
    private final MessageShape shape;

    Chats(World world, Announcer announcer) {
        this.world = world;
        this.announcer = announcer;
        this.targets = new Targets(world);
        this.shape = new MessageShape(world);
    }

    Map<String, Method> methods() {
        return Map.of(
                "getChat",
                params -> full(targets.chat(params)),
                "getChatMember",
                this::member,
                "getChatMemberCount",
                params -> count(targets.chat(params)),
                "getChatAdministrators",
                params -> administrators(targets.chat(params)),
                "leaveChat",
                this::leave,
                "getFile",
                this::file);
    }

    private JsonNode full(Chat chat) {
        var full = Shapes.chat(chat).put("accent_color_id", 0).put("max_reaction_count", 11);
        var gifts = Shapes.object();
        for (var kind :
                new String[] {
                    "unlimited_gifts",
                    "limited_gifts",
                    "unique_gifts",
                    "premium_subscription",
                    "gifts_from_channels"
                }) {
            gifts.put(kind, false);
        }
        full.set("accepted_gift_types", gifts);
        chat.pinned().stream()
                .reduce((earlier, later) -> later)
                .map(chat.messages()::get)
                .ifPresent(pinned -> full.set("pinned_message", shape.of(pinned)));
        return full;
    }

    private JsonNode member(Params params) {
        var chat = targets.chat(params);
        return world.account(params.number("user_id").orElse(0))
                .map(account -> Shapes.member(chat.member(account)))
                .orElseThrow(() -> ApiError.bad("user not found"));
    }

    private static JsonNode count(Chat chat) {
        return IntNode.valueOf(
                (int) chat.members().stream().filter(m -> m.status().present()).count());
    }

    private static JsonNode administrators(Chat chat) {
        if (chat.isPrivate()) {
            throw ApiError.bad("there are no administrators in the private chat");
        }
        var list = Shapes.array();
        chat.members().stream()
                .filter(member -> member.status().administers())
                .forEach(member -> list.add(Shapes.member(member)));
        return list;
    }

    private JsonNode leave(Params params) {
        var chat = targets.chat(params);
        if (chat.isPrivate()) {
            throw ApiError.bad("chat member status can't be changed in private chats");
        }
        var before = chat.member(world.bot());
        var after = new Member(world.bot(), Status.LEFT, Set.of());
        chat.member(after);
        announcer.member(chat, world.bot(), before, after);
        return BooleanNode.TRUE;
    }

    private JsonNode file(Params params) {
        return world.files()
                .byId(params.text("file_id"))
                .map(file -> Shapes.file(file).put("file_path", file.path()))
                .orElseThrow(() -> ApiError.bad("invalid file_id"));
    }
}
