package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A bot without a library, that can ask for anything. */
final class PlainClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final DiscordPeer peer;
    private final String authorization;

    PlainClient(DiscordPeer peer, String token) {
        this.peer = peer;
        this.authorization = "Bot " + token;
    }

    HttpResponse<String> send(String method, String path, @Nullable String body) {
        var request =
                HttpRequest.newBuilder(URI.create(peer.baseUrl() + path.substring(1)))
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Sends and reads the answer's code of a refusal, 0 for none. */
    int code(String method, String path, @Nullable String body) {
        return Json.number(json(send(method, path, body)), "code", 0);
    }

    static JsonNode json(HttpResponse<String> response) {
        var json = response.body().isEmpty() ? Json.object() : Json.parse(response.body());
        return Objects.requireNonNull(json, response.body());
    }
}
