package dev.korchma.peers.discord.control;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.rest.SideDoor;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The peer driven from another process: {@code POST /_control/<act>} with a JSON object, answered
 * with JSON. 400 with {@code error} says that a person could not have done this; 404 that there is
 * no such act. People, servers, channels and messages are named by their ids, as text.
 *
 * <p>Acts of people: {@code person, join, private, slash, suggest, click, select, submit, say,
 * outcome, again}. Of places: {@code guild, channel, visible, threads}. Of all screens at once:
 * {@code changes}. What goes wrong: {@code fault, event, gateway, server, take, delete}. About the
 * peer: {@code about, counters, violations, forget, clock}.
 */
public final class DiscordControl implements SideDoor {

    /** One act. */
    interface Act extends Function<JsonNode, JsonNode> {}

    private final DiscordPeer peer;
    private final Map<String, Act> acts = new HashMap<>();

    public DiscordControl(DiscordPeer peer) {
        this.peer = peer;
        var things = new Things(peer);
        acts.putAll(new PeopleActs(peer, things).acts());
        acts.putAll(new FaultActs(peer, things).acts());
        acts.put("about", body -> about());
        acts.put("counters", body -> counters());
        acts.put("violations", body -> Shown.of(peer.violations().all()));
        acts.put("forget", body -> forget());
        acts.put("clock", this::clock);
    }

    @Override
    public @Nullable JsonNode answer(String act, JsonNode body) {
        var known = acts.get(act);
        return known == null ? null : known.apply(body);
    }

    private JsonNode about() {
        return Json.object()
                .put("baseUrl", peer.baseUrl())
                .put("gatewayUrl", peer.gatewayUrl())
                .put("token", peer.token())
                .put("bot", Long.toString(peer.world().bot().id()));
    }

    private JsonNode counters() {
        var json =
                Json.object()
                        .put("identified", peer.gateway().identified())
                        .put("resumed", peer.gateway().resumed());
        var requests = json.putObject("requests");
        peer.traffic().counts().forEach(requests::put);
        return json;
    }

    private JsonNode forget() {
        peer.violations().clear();
        return Json.object();
    }

    private JsonNode clock(JsonNode body) {
        peer.clock().advance(Duration.ofSeconds(Json.number(body, "advance", 0)));
        return Json.object().put("now", peer.clock().now().toString());
    }
}
