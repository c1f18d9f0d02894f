package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.Permission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Discord does not let a webhook do. */
final class WebhookStrictnessTest {

    private static DiscordPeer peer;
    private static PlainClient bot;
    private static Guild guild;

    private Channel hall;
    private String create = "";

    @BeforeAll
    static void open() {
        peer = DiscordPeer.start(DiscordPeer.Options.standard());
        bot = new PlainClient(peer, peer.token());
        guild = peer.guild("Tavern");
    }

    @AfterAll
    static void close() {
        peer.close();
    }

    @BeforeEach
    void anEmptyHall() {
        hall = peer.channel(guild, "hall");
        create = "/channels/" + hall.id() + "/webhooks";
        peer.violations().clear();
    }

    private String made() {
        var made = PlainClient.json(bot.send("POST", create, "{\"name\":\"Korchma\"}"));
        return "/webhooks/" + Json.text(made, "id") + "/" + Json.text(made, "token");
    }

    private static String named(String name) {
        return Json.write(Json.object().put("content", "x").put("username", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Clyde", "my DISCORD", "everyone", "Here", "a@b", "a#b", "a:b", "```", " "})
    void someNamesAreRefused(String name) {
        String hook = made();

        assertThat(bot.code("POST", hook, named(name))).isEqualTo(50035);
        assertThat(bot.code("POST", create, Json.write(Json.object().put("name", name))))
                .isEqualTo(50035);
        assertThat(hall.messages()).isEmpty();
    }

    @Test
    void nameHasEightyCharactersAtMost() {
        String hook = made() + "?wait=true";

        assertThat(bot.code("POST", hook, named("x".repeat(80)))).isZero();
        assertThat(bot.code("POST", hook, named("x".repeat(81)))).isEqualTo(50035);
    }

    @Test
    void pictureNeedsAnAddress() {
        var body = Json.object().put("content", "x").put("avatar_url", "attachment://me.png");

        assertThat(bot.code("POST", made(), Json.write(body))).isEqualTo(50035);
    }

    @Test
    void channelHasRoomForFifteen() {
        for (int one = 0; one < 15; one++) {
            made();
        }

        assertThat(bot.code("POST", create, "{\"name\":\"Korchma\"}")).isEqualTo(30007);
    }

    @Test
    void withoutTheRightNoneIsMade() {
        peer.faults().takeUntold(hall, Permission.MANAGE_WEBHOOKS);

        assertThat(bot.code("POST", create, "{\"name\":\"Korchma\"}")).isEqualTo(50013);
        assertThat(bot.code("GET", create, null)).isEqualTo(50013);
    }

    @Test
    void deletedOneIsUnknownToWhoeverSpeaksOrChangesThroughIt() {
        String hook = made();
        var said = PlainClient.json(bot.send("POST", hook + "?wait=true", "{\"content\":\"x\"}"));
        String message = hook + "/messages/" + Json.text(said, "id");
        bot.send("DELETE", hook.replaceFirst("/[^/]+$", ""), null);

        assertThat(bot.code("POST", hook, "{\"content\":\"x\"}")).isEqualTo(10015);
        assertThat(bot.code("PATCH", message, "{\"content\":\"y\"}")).isEqualTo(10015);
    }

    @Test
    void threadOfAnotherChannelIsOutOfReach() {
        String hook = made();
        Channel other = peer.channel(guild, "other");

        assertThat(bot.code("POST", hook + "?thread_id=" + other.id(), "{\"content\":\"x\"}"))
                .isEqualTo(10003);
    }
}
