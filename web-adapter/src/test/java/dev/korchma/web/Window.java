package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** One open window: every line the table told it, in order. */
final class Window implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InputStream stream;
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Window(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::read);
    }

    static Window open(URI from, String token) {
        try {
            HttpResponse<InputStream> response =
                    Guest.BROWSER.send(
                            HttpRequest.newBuilder(from).header("X-Seat", token).build(),
                            BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValue("application/x-ndjson");
            return new Window(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(Guest.JSON.readTree(line));
            }
        } catch (IOException closed) {
            // Closed from our side, in the middle of a line or not.
        } finally {
            ended.countDown();
        }
    }

    List<JsonNode> told() {
        return List.copyOf(told);
    }

    /** Waits until the table has told such a line. */
    JsonNode await(Predicate<JsonNode> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> told.stream().filter(wanted).findFirst().orElse(null), x -> x != null);
    }

    JsonNode awaitMessage(String words) {
        return await(line -> type(line).equals("message") && words(line).contains(words));
    }

    JsonNode awaitAnswer(String frame) {
        return await(line ->
                type(line).equals("answered") && line.path("frame").asString("").equals(frame));
    }

    /** Everything kept that was told before the first beat: what the window had missed. */
    List<JsonNode> backlog() {
        await(line -> type(line).equals("beat"));
        return told.stream().takeWhile(line -> !type(line).equals("beat")).toList();
    }

    /** Waits until the table, not this side, has ended the stream. */
    void awaitEnd() {
        Awaitility.await().atMost(PATIENCE).until(() -> ended.getCount() == 0);
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    static String type(JsonNode line) {
        return line.path("type").asString("");
    }

    static long seq(JsonNode line) {
        return line.path("seq").asLong(0);
    }

    /** The plain words of a message's first block. */
    static String words(JsonNode line) {
        StringBuilder words = new StringBuilder();
        line.path("message")
                .path("view")
                .path("blocks")
                .path(0)
                .path("text")
                .path("spans")
                .forEach(span -> words.append(span.path("text").asString("")));
        return words.toString();
    }

    static List<String> messages(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> type(line).equals("message"))
                .map(Window::words)
                .toList();
    }
}
