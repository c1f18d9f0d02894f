package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.control.DiscordControl;
import dev.korchma.peers.discord.payload.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A test in another process plays through the control surface alone. */
final class DiscordControlTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aSceneIsPlayedAndSeenOverHttp() throws Exception {
        try (var peer = DiscordPeer.start(DiscordPeer.Options.standard())) {
            peer.open(new DiscordControl(peer));
            var bot = new PlainClient(peer, peer.token());
            bot.send(
                    "PUT",
                    "/applications/" + peer.world().bot().id() + "/commands",
                    "[{\"name\":\"go\",\"description\":\"Goes\",\"type\":1,\"options\":[{\"type\":6,\"name\":\"who\",\"description\":\"Who\"}]}]");
            var guild = id(act(peer, "guild", Json.object().put("name", "Tavern")));
            var hall =
                    id(act(peer, "channel", Json.object().put("guild", guild).put("name", "hall")));
            var alice = id(act(peer, "person", Json.object().put("name", "Alice")));
            var scene = Json.object().put("person", alice).put("channel", hall);
            act(peer, "join", Json.object().put("person", alice).put("guild", guild));

            act(peer, "say", scene.deepCopy().put("text", "hello"));
            var going = scene.deepCopy().put("command", "go");
            going.putObject("options").putObject("who").put("person", alice);
            var attempt = act(peer, "slash", going).path("attempt").asString();
            var token =
                    Objects.requireNonNull(
                                    peer.world().interactions().byId(Long.parseLong(attempt)))
                            .token();
            bot.send(
                    "POST",
                    "/interactions/" + attempt + "/" + token + "/callback",
                    "{\"type\":4,\"data\":{\"content\":\"gone\"}}");

            var before = act(peer, "changes", Json.object()).path("last").asInt();
            var outcome = act(peer, "outcome", Json.object().put("attempt", attempt));
            assertThat(outcome.path("kind").asString()).isEqualTo("Replied");
            var visible = act(peer, "visible", scene);
            assertThat(visible.valueStream().map(seen -> seen.path("lines").path(0).asString()))
                    .containsExactly("hello", "gone");
            var changes = act(peer, "changes", Json.object().put("after", before - 1));
            assertThat(changes.path("changes")).hasSize(1);
            assertThat(changes.at("/changes/0/interaction").asString()).isEqualTo(attempt);
            assertThat(changes.at("/changes/0/message/lines/0").asString()).isEqualTo("gone");
            assertThat(act(peer, "changes", Json.object().put("after", before)).path("changes"))
                    .isEmpty();
            assertThat(act(peer, "counters", Json.object()).path("requests").toString())
                    .contains("callback");
            assertThat(act(peer, "violations", Json.object())).isEmpty();
        }
    }

    @Test
    void whatAPersonCannotDoIsRefusedInWords() throws Exception {
        try (var peer = DiscordPeer.start(DiscordPeer.Options.standard())) {
            peer.open(new DiscordControl(peer));
            var alice = id(act(peer, "person", Json.object().put("name", "Alice")));

            var answer =
                    act(peer, "slash", Json.object().put("person", alice).put("command", "dance"));
            assertThat(answer.path("error").asString()).contains("dance");
            assertThat(act(peer, "fly", Json.object()).path("error").asString())
                    .contains("no such act");
        }
    }

    @Test
    void whoeverDoesNotWaitLongIsToldThatTheBotIsSilent() throws Exception {
        try (var peer = DiscordPeer.start(DiscordPeer.Options.standard())) {
            peer.open(new DiscordControl(peer));
            new PlainClient(peer, peer.token())
                    .send(
                            "PUT",
                            "/applications/" + peer.world().bot().id() + "/commands",
                            "[{\"name\":\"go\",\"description\":\"Goes\",\"type\":1}]");
            var guild = id(act(peer, "guild", Json.object().put("name", "Tavern")));
            var hall =
                    id(act(peer, "channel", Json.object().put("guild", guild).put("name", "hall")));
            var alice = id(act(peer, "person", Json.object().put("name", "Alice")));
            act(peer, "join", Json.object().put("person", alice).put("guild", guild));
            var going = Json.object().put("person", alice).put("channel", hall);
            var attempt = act(peer, "slash", going.put("command", "go")).path("attempt").asString();
            var asking = Json.object().put("attempt", attempt).put("millis", 1);

            assertThat(act(peer, "outcome", asking).path("kind").asString()).isEqualTo("Silent");
            act(peer, "again", asking);
            act(peer, "clock", Json.object().put("advance", 4));
            assertThat(act(peer, "outcome", asking).path("kind").asString()).isEqualTo("Failed");
        }
    }

    private JsonNode act(DiscordPeer peer, String act, ObjectNode body)
            throws IOException, InterruptedException {
        var place = URI.create(peer.baseUrl()).resolve("/_control/" + act);
        var request =
                HttpRequest.newBuilder(place)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                        .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return Objects.requireNonNull(Json.parse(answer), answer);
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asString();
    }
}
