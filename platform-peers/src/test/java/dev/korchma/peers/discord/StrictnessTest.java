package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.check.Violation;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The peer refuses what Discord would refuse, whatever library stands before it. */
final class StrictnessTest {

    private static DiscordPeer peer;
    private static PlainClient bot;
    private static Guild guild;
    private static DiscordPerson alice;

    private Channel hall;
    private String messages = "";

    @BeforeAll
    static void open() {
        peer = DiscordPeer.start(DiscordPeer.Options.standard());
        bot = new PlainClient(peer, peer.token());
        guild = peer.guild("Tavern");
        alice = peer.person("Alice", "en-US").joins(guild);
        var command = "[{\"name\":\"go\",\"description\":\"Goes\",\"type\":1}]";
        assertThat(
                        bot.send(
                                        "PUT",
                                        "/applications/" + peer.world().bot().id() + "/commands",
                                        command)
                                .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void close() {
        peer.close();
    }

    @BeforeEach
    void anEmptyHall() {
        hall = peer.channel(guild, "hall");
        messages = "/channels/" + hall.id() + "/messages";
        peer.violations().clear();
    }

    @Test
    void aStrangerIsNotLetIn() {
        var answer = new PlainClient(peer, "somebody.else").send("GET", "/users/@me", null);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aRouteNobodyKnowsIsRecorded() {
        assertThat(bot.send("GET", "/tavern/beer", null).statusCode()).isEqualTo(404);
        assertThat(peer.violations().all())
                .singleElement()
                .matches(one -> one.side() == Violation.Side.BOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"label\":\"A\",\"custom_id\":\"x\"},{\"type\":2,\"style\":1,\"label\":\"B\",\"custom_id\":\"x\"}]}]}",
                "{\"content\":\"text\",\"flags\":32768,\"components\":[{\"type\":10,\"content\":\"text\"}]}",
                "{\"components\":[{\"type\":10,\"content\":\"no flag\"}]}",
                "{\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"custom_id\":\"bare\"}]}]}",
                "{\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":5,\"label\":\"A\",\"custom_id\":\"a\"}]}]}",
                "{\"content\":\"x\",\"allowed_mentions\":{\"parse\":[\"users\"],\"users\":[\"1\"]}}",
                "{\"content\":\"x\",\"attachments\":[{\"id\":0,\"filename\":\"a.png\"}]}"
            })
    void aWrongMessageIsRefusedAndRecorded(String body) {
        var answer = bot.send("POST", messages, body);

        assertThat(Json.number(PlainClient.json(answer), "code", 0)).isEqualTo(50035);
        assertThat(answer.body()).contains("_errors");
        assertThat(peer.violations().all()).isNotEmpty();
        assertThat(peer.visibleTo(alice, hall)).isEmpty();
    }

    @Test
    void twoThousandCharactersAreEnough() {
        var most = "я".repeat(2000);

        assertThat(bot.code("POST", messages, Json.write(Json.object().put("content", most))))
                .isZero();
        assertThat(bot.code("POST", messages, Json.write(Json.object().put("content", most + "!"))))
                .isEqualTo(50035);
    }

    @Test
    void theFirstAnswerIsGivenOnceAndWithinThreeSeconds() {
        var answered = alice.in(hall).slash("go", Map.of());
        assertThat(
                        bot.send(
                                        "POST",
                                        callback(answered),
                                        "{\"type\":4,\"data\":{\"content\":\"ok\"}}")
                                .statusCode())
                .isEqualTo(204);
        assertThat(bot.code("POST", callback(answered), "{\"type\":5}")).isEqualTo(40060);

        var late = alice.in(hall).slash("go", Map.of());
        var path = callback(late);
        peer.clock().advance(Duration.ofSeconds(4));
        assertThat(bot.code("POST", path, "{\"type\":5}")).isEqualTo(10062);
        assertThat(late.outcome()).isEqualTo(new Outcome.Failed("The application did not respond"));
    }

    @Test
    void theFirstFollowUpAfterThinkingTakesItsPlaceAndItsAudience() {
        var attempt = alice.in(hall).slash("go", Map.of());
        var token = token(attempt);
        bot.send("POST", callback(attempt), "{\"type\":5,\"data\":{\"flags\":64}}");
        var answer = bot.send("POST", hooks(token), "{\"content\":\"for your eyes\"}");

        assertThat(Json.number(PlainClient.json(answer), "flags", 0)).isEqualTo(64);
        assertThat(peer.visibleTo(alice, hall))
                .singleElement()
                .matches(seen -> seen.ephemeral() && !seen.thinking());
    }

    @Test
    void aTokenServesFifteenMinutes() {
        var attempt = alice.in(hall).slash("go", Map.of());
        var token = token(attempt);
        bot.send("POST", callback(attempt), "{\"type\":4,\"data\":{\"content\":\"ok\"}}");
        assertThat(
                        bot.code(
                                "PATCH",
                                hooks(token) + "/messages/@original",
                                "{\"content\":\"better\"}"))
                .isZero();

        peer.clock().advance(Duration.ofMinutes(15));
        assertThat(
                        bot.code(
                                "PATCH",
                                hooks(token) + "/messages/@original",
                                "{\"content\":\"late\"}"))
                .isEqualTo(50027);
        assertThat(peer.visibleTo(alice, hall)).extracting(Seen::text).containsExactly("better");
    }

    @Test
    void anAnswerOfTheWrongKindIsRecorded() {
        var attempt = alice.in(hall).slash("go", Map.of());

        assertThat(bot.code("POST", callback(attempt), "{\"type\":8,\"data\":{\"choices\":[]}}"))
                .isEqualTo(50035);
        assertThat(peer.violations().all()).isNotEmpty();
    }

    @Test
    void aBucketThatIsEmptySaysWhenToComeBack() {
        try (var strict = DiscordPeer.start(DiscordPeer.Options.standard().limitedTo(2, 50))) {
            var client = new PlainClient(strict, strict.token());
            var path = "/channels/" + strict.channel(strict.guild("T"), "c").id() + "/messages";
            var first = client.send("POST", path, "{\"content\":\"1\"}");
            client.send("POST", path, "{\"content\":\"2\"}");
            var third = client.send("POST", path, "{\"content\":\"3\"}");

            assertThat(first.headers().firstValue("X-RateLimit-Remaining")).hasValue("1");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Via")).isPresent();
            assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
            strict.clock().advance(Duration.ofSeconds(1));
            assertThat(client.send("POST", path, "{\"content\":\"3\"}").statusCode())
                    .isEqualTo(200);
        }
    }

    private static String callback(Attempt attempt) {
        return "/interactions/" + attempt.id() + "/" + token(attempt) + "/callback";
    }

    private static String token(Attempt attempt) {
        return Objects.requireNonNull(peer.world().interactions().byId(attempt.id())).token();
    }

    private static String hooks(String token) {
        return "/webhooks/" + peer.world().bot().id() + "/" + token;
    }
}
