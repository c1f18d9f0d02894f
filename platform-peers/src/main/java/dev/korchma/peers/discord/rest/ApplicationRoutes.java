package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.gateway.Logins;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.World;

/** The bot's application, and where its gateway is. */
final class ApplicationRoutes {

    private final World world;
    private final int shards;
    private final Logins logins;

    ApplicationRoutes(World world, int shards, Logins logins) {
        this.world = world;
        this.shards = shards;
        this.logins = logins;
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
                .put("total", logins.aDay())
                .put("remaining", logins.left())
                .put("reset_after", logins.leftAgainInMillis())
                .put("max_concurrency", logins.atOnce());
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
