package dev.korchma.plays.kill.apps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One peer's control surface. */
final class Control {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NOT_POSSIBLE = 400;

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    Control(URI address) {
        this.address = address;
    }

    /** Does what is certainly possible. */
    JsonNode act(String act, Map<String, ?> body) {
        return attempt(act, body)
                .orElseThrow(() -> new AssertionError(act + " " + body + " is not possible"));
    }

    /** Empty when the person's client would not let them do it. */
    Optional<JsonNode> attempt(String act, Map<String, ?> body) {
        HttpResponse<String> answer = post(act, body);
        if (answer.statusCode() == NOT_POSSIBLE) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(act + " " + body + ": " + answer.statusCode());
        }
        return Optional.of(JSON.readTree(answer.body()));
    }

    private HttpResponse<String> post(String act, Map<String, ?> body) {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/_control/" + act))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException("the peers must outlive the bot", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
