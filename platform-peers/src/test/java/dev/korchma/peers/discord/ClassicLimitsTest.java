package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages without the components flag: each limit is taken, and one more is not. */
final class ClassicLimitsTest {

    private static DiscordPeer peer;
    private static PlainClient bot;
    private static Channel hall;

    @BeforeAll
    static void open() {
        peer = DiscordPeer.start(DiscordPeer.Options.standard());
        bot = new PlainClient(peer, peer.token());
        hall = peer.channel(peer.guild("Tavern"), "hall");
    }

    @AfterAll
    static void close() {
        peer.close();
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("content", 2000, count -> message("content", "x".repeat(count))),
                limit("rows", 5, ClassicLimitsTest::rows),
                limit("buttons of a row", 5, count -> row(buttons(count))),
                limit("custom_id", 100, count -> row(button("x".repeat(count), "Go"))),
                limit("label", 80, count -> row(button("go", "x".repeat(count)))),
                limit("options", 25, count -> row(menu(count, 1, 1))),
                limit("option", 100, count -> row(menu(1, count, 1))),
                limit("placeholder", 150, count -> row(menu(1, 1, count))),
                limit("embeds", 10, ClassicLimitsTest::embeds),
                limit("title of an embed", 256, count -> embed("title", count)),
                limit("description of an embed", 4096, count -> embed("description", count)),
                limit("fields of an embed", 25, ClassicLimitsTest::fields));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    void aLimitIsTakenAndOneMoreIsNot(String what, int most, IntFunction<ObjectNode> message) {
        peer.violations().clear();
        assertThat(post(message.apply(most))).as(what).isEqualTo(200);
        assertThat(peer.violations().all()).isEmpty();

        assertThat(post(message.apply(most + 1))).as(what).isEqualTo(400);
        assertThat(peer.violations().all()).isNotEmpty();
    }

    private static Arguments limit(String what, int most, IntFunction<ObjectNode> message) {
        return Arguments.of(what, most, message);
    }

    private static int post(JsonNode message) {
        return bot.send("POST", "/channels/" + hall.id() + "/messages", message.toString())
                .statusCode();
    }

    private static ObjectNode message(String field, String words) {
        return Json.object().put(field, words);
    }

    private static ObjectNode row(ArrayNode children) {
        var message = Json.object();
        message.putArray("components").addObject().put("type", 1).set("components", children);
        return message;
    }

    private static ObjectNode rows(int count) {
        var message = Json.object();
        var rows = message.putArray("components");
        for (int i = 0; i < count; i++) {
            rows.addObject().put("type", 1).set("components", button("go" + i, "Go"));
        }
        return message;
    }

    private static ArrayNode button(String id, String label) {
        var children = Json.array();
        children.addObject()
                .put("type", 2)
                .put("style", 1)
                .put("custom_id", id)
                .put("label", label);
        return children;
    }

    private static ArrayNode buttons(int count) {
        var children = Json.array();
        for (int i = 0; i < count; i++) {
            children.addAll(button("go" + i, "Go"));
        }
        return children;
    }

    private static ArrayNode menu(int options, int length, int placeholder) {
        var children = Json.array();
        var menu = children.addObject().put("type", 3).put("custom_id", "which");
        menu.put("placeholder", "x".repeat(placeholder));
        var all = menu.putArray("options");
        for (int i = 0; i < options; i++) {
            all.addObject().put("label", "x".repeat(length)).put("value", "v" + i);
        }
        return children;
    }

    private static ObjectNode embeds(int count) {
        var message = Json.object();
        var embeds = message.putArray("embeds");
        for (int i = 0; i < count; i++) {
            embeds.addObject().put("title", "x");
        }
        return message;
    }

    private static ObjectNode embed(String field, int length) {
        var message = Json.object();
        message.putArray("embeds").addObject().put(field, "x".repeat(length));
        return message;
    }

    private static ObjectNode fields(int count) {
        var message = Json.object();
        var fields = message.putArray("embeds").addObject().put("title", "x").putArray("fields");
        for (int i = 0; i < count; i++) {
            fields.addObject().put("name", "n").put("value", "v").put("inline", false);
        }
        return message;
    }
}
