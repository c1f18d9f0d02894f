package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The acts of people, and what they see. */
final class ControlPeople {

    private final TelegramPeer peer;

    ControlPeople(TelegramPeer peer) {
        this.peer = peer;
    }

    Map<String, TelegramControl.Act> acts() {
        return Map.ofEntries(
                Map.entry("person", this::person),
                Map.entry("start", this::start),
                Map.entry("block", this::block),
                Map.entry("say", this::say),
                Map.entry("rewrite", this::rewrite),
                Map.entry("press", this::press),
                Map.entry("visible", this::visible),
                Map.entry("changes", this::changes),
                Map.entry("query", this::query),
                Map.entry("notice", this::notice),
                Map.entry("commands", this::commands));
    }

    private JsonNode person(Params params) {
        var name = params.text("name");
        var person =
                params.has("language")
                        ? peer.person(name, params.text("language"))
                        : peer.person(name);
        return Shapes.object().put("id", person.id());
    }

    private JsonNode start(Params params) {
        var person = who(params);
        if (params.has("payload")) {
            person.starts(params.text("payload"));
        } else {
            person.starts();
        }
        return Shapes.object();
    }

    private JsonNode block(Params params) {
        who(params).blocks();
        return Shapes.object();
    }

    private JsonNode say(Params params) {
        var there = there(params);
        int replyTo = params.integer("reply_to").orElse(0);
        int message =
                replyTo == 0
                        ? there.says(params.text("text"))
                        : there.replies(shown(params, replyTo), params.text("text"));
        return Shapes.object().put("message", message);
    }

    private JsonNode rewrite(Params params) {
        there(params).rewrites(params.integer("message").orElseThrow(), params.text("text"));
        return Shapes.object();
    }

    /**
     * A whisper is named by {@code whisper}, any other message by {@code message}; the button by
     * {@code label}, or by {@code data} for one that may be gone by now.
     */
    private JsonNode press(Params params) {
        if (params.has("data")) {
            int id = params.integer("message").orElse(0);
            int whispered = params.integer("whisper").orElse(0);
            var late = there(params).pressLate(id, whispered, params.text("data"));
            return Shapes.object().put("query", late.id());
        }
        var message =
                params.has("whisper")
                        ? whisper(params, params.integer("whisper").orElseThrow())
                        : shown(params, params.integer("message").orElseThrow());
        var press = there(params).press(message, params.text("label"));
        return Shapes.object().put("query", press.id());
    }

    private JsonNode visible(Params params) {
        List<Seen> seen = there(params).sees();
        int after = params.integer("after").orElse(0);
        var list = Shapes.array();
        seen.stream()
                .filter(one -> one.id() > after || one.ephemeral())
                .forEach(one -> list.add(Shapes.JSON.<JsonNode>valueToTree(one)));
        return list;
    }

    private JsonNode changes(Params params) {
        return Shapes.JSON.valueToTree(peer.changesAfter(params.number("after").orElse(0)));
    }

    private JsonNode query(Params params) {
        return answer(peer.answerTo(params.text("query")));
    }

    private JsonNode notice(Params params) {
        return answer(who(params).lastNotice());
    }

    private JsonNode commands(Params params) {
        var list = Shapes.array();
        who(params)
                .commandsIn(params.number("chat").orElseThrow())
                .forEach(command -> list.add(Shapes.command(command)));
        return list;
    }

    private static ObjectNode answer(Optional<Query.Answer> answer) {
        var shape = Shapes.object().put("answered", answer.isPresent());
        answer.ifPresent(given -> {
            shape.put("text", given.text()).put("alert", given.alert());
            if (given.url() != null) {
                shape.put("url", given.url());
            }
        });
        return shape;
    }

    private TelegramPerson who(Params params) {
        return peer.personOf(params.number("person").orElseThrow());
    }

    private Presence there(Params params) {
        var person = who(params);
        long chat = params.number("chat").orElse(person.id());
        var there = chat == person.id() ? person.privately() : person.in(peer.groupOf(chat));
        return there.topic(params.integer("topic").orElse(0));
    }

    private Seen shown(Params params, int id) {
        return there(params).sees().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Seen whisper(Params params, int id) {
        return there(params).sees().stream()
                .filter(one -> one.whisper() == id)
                .findFirst()
                .orElseThrow();
    }
}
