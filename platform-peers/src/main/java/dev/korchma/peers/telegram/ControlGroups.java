package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Right;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The acts of those who run a group. */
final class ControlGroups {

    private final TelegramPeer peer;

    ControlGroups(TelegramPeer peer) {
        this.peer = peer;
    }

    Map<String, TelegramControl.Act> acts() {
        return Map.of(
                "group", this::group,
                "join", this::join,
                "leave", this::leave,
                "promote", this::promote,
                "bot", this::bot,
                "topic", this::topic,
                "migrate", this::migrate,
                "delete", this::delete);
    }

    private JsonNode group(Params params) {
        var owner = person(params, "owner");
        var title = params.text("title");
        var group =
                switch (params.text("kind")) {
                    case "group" -> peer.group(title, owner);
                    case "supergroup" -> peer.supergroup(title, owner);
                    case "forum" -> peer.forum(title, owner);
                    default -> throw new IllegalArgumentException("kind: group|supergroup|forum");
                };
        return Shapes.object().put("id", group.id());
    }

    private JsonNode join(Params params) {
        of(params).join(person(params, "person"));
        return Shapes.object();
    }

    private JsonNode leave(Params params) {
        of(params).leave(person(params, "person"));
        return Shapes.object();
    }

    private JsonNode promote(Params params) {
        of(params).promote(person(params, "person"), rights(params));
        return Shapes.object();
    }

    /** What becomes of the bot: {@code be} is member, admin (with rights), muted or kicked. */
    private JsonNode bot(Params params) {
        var group = of(params);
        switch (params.text("be")) {
            case "member" -> group.addBot();
            case "admin" -> group.promoteBot(rights(params));
            case "muted" -> group.muteBot();
            case "kicked" -> group.kickBot();
            default -> throw new IllegalArgumentException("be: member|admin|muted|kicked");
        }
        return Shapes.object();
    }

    /** Opens a topic by {@code name}; with {@code thread} instead, closes or deletes it. */
    private JsonNode topic(Params params) {
        var group = of(params);
        int thread = params.integer("thread").orElse(0);
        if (thread == 0) {
            return Shapes.object().put("thread", group.openTopic(params.text("name")));
        }
        if (params.flag("delete")) {
            group.deleteTopic(thread);
        } else {
            group.closeTopic(thread);
        }
        return Shapes.object();
    }

    private JsonNode migrate(Params params) {
        return Shapes.object().put("id", of(params).migrate().id());
    }

    private JsonNode delete(Params params) {
        of(params).deleteMessage(params.integer("message").orElseThrow());
        return Shapes.object();
    }

    private TelegramGroup of(Params params) {
        return peer.groupOf(params.number("group").orElseThrow());
    }

    private TelegramPerson person(Params params, String field) {
        return peer.personOf(params.number(field).orElseThrow());
    }

    private static Right[] rights(Params params) {
        return params.json("rights").stream()
                .flatMap(JsonNode::valueStream)
                .map(one -> Right.valueOf(one.asString("").toUpperCase(Locale.ROOT)))
                .toArray(Right[]::new);
    }
}
