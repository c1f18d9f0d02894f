package dev.korchma.peers.discord.gateway;

import dev.korchma.peers.discord.payload.Json;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One web socket to the bot. What is sent goes out in order, by a thread of its own. */
final class Connection {

    private sealed interface Outgoing {
        record Payload(JsonNode json) implements Outgoing {}

        record Close(int code, String words) implements Outgoing {}
    }

    private final Session socket;
    private final @Nullable Compression compression;
    private final BlockingQueue<Outgoing> queue = new LinkedBlockingQueue<>();
    private volatile boolean hungUp;

    Connection(Session socket, boolean compressed) {
        this.socket = socket;
        this.compression = compressed ? new Compression() : null;
        Thread.ofVirtual().name("gateway-out").start(this::pump);
    }

    void send(JsonNode payload) {
        queue.add(new Outgoing.Payload(payload));
    }

    void close(CloseCode code) {
        close(code.number(), code.words());
    }

    void close(int code, String words) {
        queue.add(new Outgoing.Close(code, words));
    }

    /** The other side hung up: nothing more goes out. */
    void gone() {
        queue.add(new Outgoing.Close(CloseReason.CloseCodes.NORMAL_CLOSURE.getCode(), ""));
    }

    private void pump() {
        try {
            while (true) {
                switch (queue.take()) {
                    case Outgoing.Payload(var json) -> write(json);
                    case Outgoing.Close(int code, var words) -> {
                        hangUp(code, words);
                        return;
                    }
                }
            }
        } catch (IOException | IllegalStateException connectionLost) {
            hangUp(CloseReason.CloseCodes.GOING_AWAY.getCode(), "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(JsonNode json) throws IOException {
        var text = Json.write(json);
        if (compression == null) {
            socket.getBasicRemote().sendText(text);
        } else {
            var bytes = compression.next(text.getBytes(StandardCharsets.UTF_8));
            socket.getBasicRemote().sendBinary(ByteBuffer.wrap(bytes));
        }
    }

    /** Whether it was the gateway that ended it. */
    boolean isHungUp() {
        return hungUp;
    }

    private void hangUp(int code, String words) {
        hungUp = true;
        if (compression != null) {
            compression.close();
        }
        try {
            socket.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), words));
        } catch (IOException alreadyGone) {
            // The bot hung up first; there is nobody left to tell.
        }
    }
}
