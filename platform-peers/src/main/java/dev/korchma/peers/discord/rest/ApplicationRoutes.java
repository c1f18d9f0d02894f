package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.World;

/** The bot's application, and where its gateway is. */
final class ApplicationRoutes {

    private static final int IDENTIFIES_A_DAY = 1000;

    private final World world;
    private final int shards;

    ApplicationRoutes(World world, int shards) {
        this.world = world;
        this.shards = shards;
    }

    void into(Routes routes) {
        routes.on("GET", "/gateway", this::gateway)
                .on("GET", "/gateway/bot", this::gatewayOfBot)
                .on("GET", "/applications/@me", this::application)
                .on("GET", "/oauth2/applications/@me", this::application);
    }

    private String gatewayUrl() {
        return world.address().replaceFirst("^http", "ws") + "/gateway/";
    }

    private Answer gateway(Call call) {
        return Answer.ok(Json.object().put("url", gatewayUrl()));
    }

    private Answer gatewayOfBot(Call call) {
        var json = Json.object().put("url", gatewayUrl()).put("shards", shards);
        json.putObject("session_start_limit")
                .put("total", IDENTIFIES_A_DAY)
                .put("remaining", IDENTIFIES_A_DAY - 1)
                .put("reset_after", 86_400_000)
                .put("max_concurrency", 1);
        return Answer.ok(json);
    }

    private Answer application(Call call) {
        var bot = world.bot();
        var json =
                Json.object()
                        .put("id", Long.toString(bot.id()))
                        .put("name", bot.name())
                        .put("description", "")
                        .put("verify_key", "0".repeat(64))
                        .put("flags", 0)
                        .put("flags_new", "0")
                        .put("approximate_guild_count", world.guilds().size())
                        .put("approximate_user_install_count", 0)
                        .put("approximate_user_authorization_count", 0)
                        .put("explicit_content_filter", 0)
                        .put("bot_public", true)
                        .put("bot_require_code_grant", false);
        for (var nothing :
                "icon type interactions_endpoint_url role_connections_verification_url team"
                        .split(" ")) {
            json.putNull(nothing);
        }
        json.putArray("redirect_uris");
        json.putArray("eligible_oauth2_scopes");
        json.set("owner", Payloads.user(bot));
        json.set("bot", Payloads.user(bot));
        return Answer.ok(json);
    }
}
