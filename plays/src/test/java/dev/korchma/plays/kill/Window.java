package dev.korchma.plays.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A window at the table without a browser: its wire, with all the patience of the page. */
final class Window {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Long, Said> messages = new ConcurrentSkipListMap<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private String token = "";
    private String seat = "";
    private volatile long seen;
    private volatile boolean open = true;

    /**
     * A message as this window knows it.
     *
     * @param texts every different text it ever had here, oldest first
     */
    record Said(String place, List<String> texts, List<String> buttons) {}

    Window(String address) {
        this.address = address;
    }

    void sitDown(String name) throws IOException, InterruptedException {
        JsonNode seated =
                JSON.readTree(post("/api/seats", Map.of("name", name, "language", "en")).body());
        token = seated.get("token").asString();
        seat = seated.get("seat").get("id").asString();
        Thread.ofVirtual().start(this::follow);
    }

    String seat() {
        return seat;
    }

    void close() {
        open = false;
    }

    boolean isAnswered(String frame) {
        return answered.contains(frame);
    }

    /** Hands a frame in once; whether the table has taken it. */
    boolean send(Map<String, Object> frame) throws InterruptedException {
        try {
            int status = post("/api/frames", frame).statusCode();
            if (status >= 400 && status < 500) {
                throw new AssertionError("the table refuses " + frame + " with " + status);
            }
            return status < 300;
        } catch (IOException down) {
            return false;
        }
    }

    /** The newest messages that still have buttons. */
    List<Said> withButtons(int most) {
        return messages.values().stream()
                .filter(said -> !said.buttons().isEmpty())
                .toList()
                .reversed()
                .stream()
                .limit(most)
                .toList();
    }

    Optional<Said> holding(String words) {
        return messages.values().stream()
                .filter(said -> said.texts().getLast().contains(words))
                .findFirst();
    }

    private HttpResponse<String> post(String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(5))
                        .header("Origin", address)
                        .header("Content-Type", "application/json")
                        .header("X-Seat", token)
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void follow() {
        while (open) {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(address + "/api/changes?after=" + seen))
                                .header("X-Seat", token)
                                .build();
                try (Stream<String> lines =
                        http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
                    lines.takeWhile(_ -> open).forEach(this::hear);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (IOException | java.io.UncheckedIOException cut) {
                Thread.onSpinWait();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void hear(String line) {
        JsonNode change = JSON.readTree(line);
        switch (change.get("type").asString()) {
            case "answered", "form" -> answered.add(change.get("frame").asString());
            case "message" -> {
                seen = Math.max(seen, change.get("seq").asLong());
                take(change.get("message"));
            }
            case "place" -> seen = Math.max(seen, change.get("seq").asLong());
            default -> {}
        }
    }

    private void take(JsonNode message) {
        JsonNode view = message.get("view");
        List<String> buttons = new ArrayList<>();
        view.get("rows")
                .forEach(row ->
                        row.forEach(control -> {
                            if (control.get("type").asString().equals("button")) {
                                buttons.add(control.get("token").asString());
                            }
                        }));
        StringBuilder words = new StringBuilder();
        view.get("blocks")
                .findValues("spans")
                .forEach(spans -> spans.forEach(span -> words.append(span.get("text").asString())));
        String text = words.toString();
        messages.merge(
                message.get("id").asLong(),
                new Said(message.get("place").asString(), List.of(text), buttons),
                (known, now) -> {
                    List<String> texts = new ArrayList<>(known.texts());
                    if (!texts.getLast().equals(text)) {
                        texts.add(text);
                    }
                    return new Said(now.place(), texts, now.buttons());
                });
    }
}
