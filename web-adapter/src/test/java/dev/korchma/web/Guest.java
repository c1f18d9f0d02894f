package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the table, as their browser speaks for them. */
final class Guest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final TestTable table;
    private final String token;
    private final String id;
    private final AtomicInteger frames;

    private Guest(TestTable table, String token, String id, AtomicInteger frames) {
        this.table = table;
        this.token = token;
        this.id = id;
        this.frames = frames;
    }

    static Guest sit(TestTable table, String name) {
        return sit(table, name, "en");
    }

    static Guest sit(TestTable table, String name, String language) {
        Answer sat = wish(table, name, language);
        assertThat(sat.status()).as(sat.body().toString()).isEqualTo(201);
        return new Guest(
                table,
                sat.body().path("token").asString(),
                sat.body().path("seat").path("id").asString(),
                new AtomicInteger());
    }

    static Answer wish(TestTable table, String name, String language) {
        return send(
                post(
                        table.uri("/api/seats"),
                        JSON.writeValueAsString(Map.of("name", name, "language", language))));
    }

    /** What came back: the status and the JSON, which is empty when there was no body. */
    record Answer(int status, JsonNode body) {
        String error() {
            return body.path("error").asString("");
        }
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }

    /** The same seat at the table as it is after a restart. */
    Guest at(TestTable restarted) {
        return new Guest(restarted, token, id, frames);
    }

    Answer me() {
        return send(HttpRequest.newBuilder(table.uri("/api/me")).header("X-Seat", token));
    }

    Answer speak(String language) {
        return send(
                post(table.uri("/api/me"), JSON.writeValueAsString(Map.of("language", language)))
                        .header("X-Seat", token));
    }

    /** Sends a frame under a fresh id. */
    Answer frame(String kind, Map<String, ?> fields) {
        return frame("f" + frames.incrementAndGet(), kind, fields);
    }

    Answer frame(String frame, String kind, Map<String, ?> fields) {
        Map<String, Object> all = new TreeMap<>(fields);
        all.put("id", frame);
        all.put("kind", kind);
        all.putIfAbsent("place", "tavern");
        return raw(JSON.writeValueAsString(all));
    }

    Answer raw(String body) {
        return send(post(table.uri("/api/frames"), body).header("X-Seat", token));
    }

    /** Sends a frame with a file. */
    Answer file(String kind, Map<String, ?> fields, String name, byte[] content) {
        Map<String, Object> all = new TreeMap<>(fields);
        all.put("id", "f" + frames.incrementAndGet());
        all.put("kind", kind);
        all.put("file", Map.of("name", name, "content", content));
        return send(
                post(table.uri("/api/files"), JSON.writeValueAsString(all))
                        .header("X-Seat", token));
    }

    Answer line(String text) {
        return frame("line", Map.of("text", text));
    }

    Answer command(String path, String text) {
        return frame("command", Map.of("path", path, "options", Map.of("text", text)));
    }

    Window window() {
        return window(0);
    }

    Window window(long after) {
        return Window.open(table.uri("/api/changes?after=" + after), token);
    }

    static HttpRequest.Builder post(URI to, String body) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .header("Origin", "http://" + to.getAuthority())
                .POST(BodyPublishers.ofString(body));
    }

    static Answer send(HttpRequest.Builder request) {
        return send(request, "en");
    }

    static Answer send(HttpRequest.Builder request, String languages) {
        try {
            request.setHeader("Accept-Language", languages);
            HttpResponse<String> response = BROWSER.send(request.build(), BodyHandlers.ofString());
            JsonNode body =
                    response.body().isBlank()
                            ? JSON.createObjectNode()
                            : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
