package dev.korchma.peers.telegram.delivery;

import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/**
 * Brings updates to the bot's own address: one after the other, each until it is taken with a 2xx,
 * with the secret in the header the bot asked for. On this machine the address need not be https.
 */
public final class Webhook implements AutoCloseable {

    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Where to, and with which secret. */
    private record Target(URI uri, String secret, int connections) {}

    private final World world;
    private final UpdateLog log;
    private final Duration retryAfter;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Thread carrier;
    private volatile boolean closed;
    private @Nullable Target target;
    private @Nullable String lastError;
    private long lastErrorAt;

    /**
     * @param retryAfter the pause before an update is brought again
     */
    public Webhook(World world, UpdateLog log, Duration retryAfter) {
        this.world = world;
        this.log = log;
        this.retryAfter = retryAfter;
        this.carrier = Thread.ofVirtual().name("webhook").start(this::carry);
    }

    public boolean isSet() {
        return world.look(() -> target != null);
    }

    public JsonNode set(Params params) {
        var url = params.text("url");
        var secret = params.text("secret_token");
        if (!secret.isEmpty() && !secret.matches("[A-Za-z0-9_-]{1,256}")) {
            throw ApiError.bad("secret token contains unallowed characters");
        }
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            throw ApiError.bad("bad webhook: An HTTPS URL must be provided for webhook");
        }
        return world.step(() -> {
            params.json("allowed_updates").ifPresent(kinds -> log.allow(texts(kinds)));
            int connections = params.integer("max_connections").orElse(40);
            target = url.isEmpty() ? null : new Target(URI.create(url), secret, connections);
            return dropped(params);
        });
    }

    public JsonNode delete(Params params) {
        return world.step(() -> {
            target = null;
            return dropped(params);
        });
    }

    public JsonNode info() {
        return world.look(() -> {
            var to = Optional.ofNullable(target);
            var info =
                    Shapes.object()
                            .put("url", to.map(t -> t.uri().toString()).orElse(""))
                            .put("has_custom_certificate", false)
                            .put("pending_update_count", log.size());
            to.ifPresent(t -> info.put("max_connections", t.connections()));
            if (lastError != null) {
                info.put("last_error_date", lastErrorAt);
                info.put("last_error_message", lastError);
            }
            return info;
        });
    }

    private BooleanNode dropped(Params params) {
        if (params.flag("drop_pending_updates")) {
            log.clear();
        }
        return BooleanNode.TRUE;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(one -> one.asString("")).toList();
    }

    private void carry() {
        try {
            while (!closed) {
                if (world.await(Duration.ofSeconds(1), () -> target != null && log.hasAny())) {
                    bring();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring() throws InterruptedException {
        var to = world.look(() -> Optional.ofNullable(target));
        var next = world.look(() -> log.ask(0, 1));
        if (to.isEmpty() || next.isEmpty()) {
            return;
        }
        var update = next.getFirst();
        var error = post(to.get(), update);
        world.act(() -> {
            if (error.isEmpty()) {
                log.done(update);
            } else {
                lastError = error.get();
                lastErrorAt = world.clock().seconds();
            }
        });
        if (error.isPresent()) {
            Thread.sleep(retryAfter);
        }
    }

    private Optional<String> post(Target to, UpdateLog.Waiting update) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(to.uri())
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        Shapes.JSON.writeValueAsBytes(update.shape())));
        if (!to.secret().isEmpty()) {
            request.header(SECRET_HEADER, to.secret());
        }
        try {
            int status =
                    client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            return status / 100 == 2
                    ? Optional.empty()
                    : Optional.of("Wrong response from the webhook: " + status);
        } catch (IOException unreachable) {
            return Optional.of("Connection failed");
        }
    }

    @Override
    public void close() {
        closed = true;
        carrier.interrupt();
        client.shutdownNow();
    }
}
