package dev.korchma.plays.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A window at the table without a browser: its wire, with all the patience of the page. */
final class Window implements Sight {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Long, Said> messages = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Said> withButtons = new ConcurrentSkipListMap<>();
    private final Map<String, Set<String>> rolls = new ConcurrentHashMap<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Queue<Said.Form> forms = new ConcurrentLinkedQueue<>();
    private String token = "";
    private String seat = "";
    private volatile long seen;
    private volatile boolean open = true;

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

    /** Whether the answer to a frame was a form. */
    boolean wasAsked(String frame) {
        return asked.contains(frame);
    }

    /** The next form that opened here and was not taken out yet. */
    Optional<Said.Form> form() {
        return Optional.ofNullable(forms.poll());
    }

    /** As if the answer to a frame had been lost on its way. */
    void loseAnswer(String frame) {
        answered.remove(frame);
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

    @Override
    public List<Said> withButtons(int most) {
        return withButtons.descendingMap().values().stream().limit(most).toList();
    }

    @Override
    public Optional<Said> message(String front, String place, String id) {
        return Optional.ofNullable(messages.get(Long.parseLong(id)));
    }

    /** Everything that was ever shown here under the label of a roll, each with its message. */
    Set<String> rolled(String label) {
        return rolls.getOrDefault(label, Set.of());
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
                HttpResponse<Stream<String>> answer =
                        http.send(request, HttpResponse.BodyHandlers.ofLines());
                try (Stream<String> lines = answer.body()) {
                    // Right after a start the table may have to say that saving is down.
                    lines.takeWhile(_ -> open && answer.statusCode() == 200).forEach(this::hear);
                }
            } catch (IOException | UncheckedIOException cut) {
                // The program was killed: the page comes back by itself, and so does this window.
            } catch (InterruptedException stopped) {
                return;
            }
            comeBack();
        }
    }

    private static void comeBack() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(String line) {
        JsonNode change = JSON.readTree(line);
        switch (change.get("type").asString()) {
            case "answered" -> answered.add(change.get("frame").asString());
            case "form" -> {
                forms.add(Wire.form(change.get("form")));
                asked.add(change.get("frame").asString());
                answered.add(change.get("frame").asString());
            }
            case "message" -> {
                take(Wire.said(change.get("message")));
                seen = Math.max(seen, change.get("seq").asLong());
            }
            case "place" -> seen = Math.max(seen, change.get("seq").asLong());
            default -> {}
        }
    }

    private void take(Said said) {
        messages.put(said.id(), said);
        if (said.buttons().isEmpty()) {
            withButtons.remove(said.id());
        } else {
            withButtons.put(said.id(), said);
        }
        Act.labelIn(said.words())
                .ifPresent(label ->
                        rolls.computeIfAbsent(label, _ -> ConcurrentHashMap.newKeySet())
                                .add(said.id() + ": " + said.words()));
    }
}
