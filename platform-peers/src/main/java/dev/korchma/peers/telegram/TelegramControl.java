package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The peer driven from another process: {@code POST /_control/<act>} with a JSON object, answered
 * with JSON. 400 with {@code error} says that a person could not have done this; 404 that there is
 * no such act.
 *
 * <p>Acts of people: {@code person, start, block, say, press, rewrite}. Of groups: {@code group,
 * join, leave, promote, bot, topic, migrate, delete}. What is seen: {@code visible, query, notice,
 * commands}; on all screens at once: {@code changes}. What is wrong: {@code fault, updates, well}.
 * About the peer: {@code about, counters, violations, forget, clock}. People, chats and messages
 * are named by their ids.
 */
public final class TelegramControl {

    static final String PATH = "/_control/";

    /** One act. */
    interface Act extends Function<Params, JsonNode> {}

    private final TelegramPeer peer;
    private final Map<String, Act> acts = new HashMap<>();

    TelegramControl(TelegramPeer peer) {
        this.peer = peer;
        acts.putAll(new ControlPeople(peer).acts());
        acts.putAll(new ControlGroups(peer).acts());
        acts.putAll(new ControlFaults(peer.faults()).acts());
        acts.putAll(
                Map.of(
                        "about", params -> about(),
                        "counters", params -> peer.counters().shape(),
                        "violations", params -> Shapes.JSON.valueToTree(peer.violations()),
                        "forget", this::forget,
                        "clock", this::clock));
    }

    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var act = acts.get(request.getRequestURI().substring(PATH.length()));
        if (act == null) {
            answer(response, 404, Shapes.object().put("error", "there is no such act"));
            return;
        }
        try {
            var body = request.getInputStream().readAllBytes();
            var read = body.length == 0 ? Shapes.object() : Shapes.JSON.readTree(body);
            answer(response, 200, act.apply(new Params((ObjectNode) read, Map.of())));
        } catch (IllegalStateException
                | IllegalArgumentException
                | NoSuchElementException
                | JacksonException impossible) {
            answer(
                    response,
                    400,
                    Shapes.object().put("error", String.valueOf(impossible.getMessage())));
        }
    }

    private JsonNode about() {
        return Shapes.object()
                .put("url", peer.url())
                .put("token", peer.token())
                .put("bot", peer.bot().id())
                .put("username", peer.bot().username());
    }

    private JsonNode forget(Params params) {
        peer.forgetViolations();
        return Shapes.object();
    }

    private JsonNode clock(Params params) {
        peer.clock().advance(Duration.ofSeconds(params.number("advance").orElse(0)));
        return Shapes.object().put("seconds", peer.clock().seconds());
    }

    private static void answer(HttpServletResponse response, int status, JsonNode body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(Shapes.JSON.writeValueAsBytes(body));
    }
}
