package dev.korchma.peers.discord.control;

import dev.korchma.peers.discord.Changes;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.payload.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person sees, as JSON: the records' own fields, without the bytes of files. */
final class Shown {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Shown() {}

    static JsonNode of(List<?> records) {
        return MAPPER.valueToTree(records);
    }

    static ObjectNode message(Seen seen) {
        var json = (ObjectNode) MAPPER.valueToTree(seen);
        json.put("id", Long.toString(seen.id()));
        json.path("files").forEach(file -> ((ObjectNode) file).remove("bytes"));
        return json;
    }

    /** Everything that changed, and the number to ask with next. */
    static ObjectNode changes(Changes changes) {
        var json = Json.object().put("last", changes.last());
        var list = json.putArray("changes");
        for (var change : changes.changes()) {
            list.addObject()
                    .put("channel", Long.toString(change.channel()))
                    .put("gone", change.gone())
                    .put("nonce", change.nonce())
                    .put("interaction", text(change.interaction()))
                    .put("onlyFor", text(change.onlyFor()))
                    .set("message", message(change.seen()));
        }
        return json;
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : Long.toString(id);
    }

    /** The kind of the outcome beside its content. */
    static ObjectNode outcome(Outcome outcome) {
        var json = Json.object();
        json.put("kind", outcome.getClass().getSimpleName());
        return switch (outcome) {
            case Outcome.Replied(var seen) -> json.set("message", message(seen));
            case Outcome.Thinking(var seen) -> json.set("message", message(seen));
            case Outcome.Changed(var seen) -> json.set("message", message(seen));
            case Outcome.Accepted() -> json;
            case Outcome.Suggested(var list) -> json.set("list", of(list));
            case Outcome.Asked(var form) -> json.set("form", MAPPER.valueToTree(form));
            case Outcome.Failed(var shown) -> json.put("shown", shown);
        };
    }
}
