package dev.korchma.peers.discord.control;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.SeenForm;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.ChannelKind;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people do and see. Each act that waits for the bot gives an {@code attempt} to ask about.
 */
final class PeopleActs {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final DiscordPeer peer;
    private final Things things;
    private final Map<Long, Attempt> attempts = Collections.synchronizedMap(new Latest());

    /** What nobody asks about any more is forgotten after so many others. */
    private static final class Latest extends LinkedHashMap<Long, Attempt> {

        private static final long serialVersionUID = 1L;
        private static final int KEPT = 10_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Attempt> eldest) {
            return size() > KEPT;
        }
    }

    PeopleActs(DiscordPeer peer, Things things) {
        this.peer = peer;
        this.things = things;
    }

    Map<String, DiscordControl.Act> acts() {
        var acts = new HashMap<String, DiscordControl.Act>();
        acts.put("guild", body -> id(peer.guild(Things.text(body, "name")).id()));
        acts.put("channel", this::channel);
        acts.put("person", this::person);
        acts.put("join", body -> id(things.person(body).joins(things.guild(body)).id()));
        acts.put("private", body -> id(things.person(body).inPrivate().channel().id()));
        acts.put("visible", this::visible);
        acts.put("threads", this::threads);
        acts.put("say", body -> Shown.message(things.place(body).says(Things.text(body, "text"))));
        acts.put("slash", this::slash);
        acts.put("suggest", this::suggest);
        acts.put("click", this::click);
        acts.put("select", this::select);
        acts.put("submit", this::submit);
        acts.put("outcome", this::outcome);
        acts.put("again", this::again);
        acts.put("changes", this::changes);
        return acts;
    }

    private JsonNode channel(JsonNode body) {
        var kind = ChannelKind.valueOf(Json.text(body, "kind", "TEXT"));
        return id(peer.channel(things.guild(body), Things.text(body, "name"), kind).id());
    }

    private JsonNode person(JsonNode body) {
        var person = peer.person(Things.text(body, "name"), Json.text(body, "locale", "en-US"));
        things.keep(person);
        return id(person.id());
    }

    private JsonNode visible(JsonNode body) {
        var list = Json.array();
        things.place(body).messages().forEach(seen -> list.add(Shown.message(seen)));
        return list;
    }

    private JsonNode threads(JsonNode body) {
        var list = Json.array();
        peer.threadsVisibleTo(things.person(body), things.channel(body))
                .forEach(thread ->
                        list.addObject()
                                .put("id", Long.toString(thread.id()))
                                .put("name", thread.name()));
        return list;
    }

    private JsonNode slash(JsonNode body) {
        var options = things.values(body.path("options"));
        return kept(things.place(body).slash(Things.text(body, "command"), options));
    }

    private JsonNode suggest(JsonNode body) {
        var options = things.values(body.path("options"));
        var focused = Things.text(body, "focused");
        return kept(
                things.place(body).autocomplete(Things.text(body, "command"), options, focused));
    }

    /** By {@code label}, or by {@code customId} for a button that may be gone by now. */
    private JsonNode click(JsonNode body) {
        var place = things.place(body);
        long message = Things.id(body, "message");
        return kept(
                body.has("customId")
                        ? place.clickLate(message, Things.text(body, "customId"))
                        : place.click(message, Things.text(body, "label")));
    }

    private JsonNode select(JsonNode body) {
        var labels = body.path("labels").valueStream().map(one -> one.asString());
        return kept(
                things.place(body)
                        .select(
                                Things.id(body, "message"),
                                Things.text(body, "placeholder"),
                                labels.toArray(String[]::new)));
    }

    /** The {@code form} as an outcome gave it, and the {@code values} by label. */
    private JsonNode submit(JsonNode body) {
        var form = MAPPER.treeToValue(body.path("form"), SeenForm.class);
        return kept(things.place(body).submit(form, things.values(body.path("values"))));
    }

    /**
     * Waits; {@code "first": true} is content with "is thinking". With {@code millis} it waits no
     * longer than that: then the kind may be Silent.
     */
    private JsonNode outcome(JsonNode body) {
        var attempt = attempt(body);
        if (body.has("millis")) {
            return attempt.outcome(Duration.ofMillis(Json.number(body, "millis", 0)))
                    .map(Shown::outcome)
                    .orElseGet(() -> Json.object().put("kind", "Silent"));
        }
        return Shown.outcome(Json.flag(body, "first") ? attempt.first() : attempt.outcome());
    }

    /** The network brings the bot the same act once more. */
    private JsonNode again(JsonNode body) {
        attempt(body).again();
        return Json.object();
    }

    private Attempt attempt(JsonNode body) {
        var attempt = attempts.get(Things.id(body, "attempt"));
        if (attempt == null) {
            throw new IllegalArgumentException("no such attempt");
        }
        return attempt;
    }

    private JsonNode changes(JsonNode body) {
        return Shown.changes(peer.changesAfter(Json.number(body, "after", 0)));
    }

    private JsonNode kept(Attempt attempt) {
        attempts.put(attempt.id(), attempt);
        return Json.object().put("attempt", Long.toString(attempt.id()));
    }

    private static JsonNode id(long id) {
        return Json.object().put("id", Long.toString(id));
    }
}
