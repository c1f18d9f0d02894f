package dev.korchma.peers.discord.gateway;

import dev.korchma.peers.discord.payload.Json;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpointConfig;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One connection's conversation: hello, identify or resume, heartbeats. */
public final class GatewayEndpoint extends Endpoint {

    private static final int HEARTBEAT_MILLIS = 41_250;
    private static final int LARGEST_BYTES = 4096;
    private static final int SENDS = 120;
    private static final long SENDS_WINDOW_MILLIS = 60_000;

    /** Every intent there is; a bit beyond is a mistake. */
    private static final int KNOWN_INTENTS = (1 << 26) - 1;

    private final Gateway gateway;
    private final SlidingCount sends = new SlidingCount(SENDS, SENDS_WINDOW_MILLIS);
    private @Nullable Connection connection;
    private @Nullable GatewaySession session;

    GatewayEndpoint(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * The endpoint at {@code /gateway/}, with the trailing slash clients write before the query.
     */
    public static ServerEndpointConfig at(Gateway gateway) {
        return ServerEndpointConfig.Builder.create(GatewayEndpoint.class, "/gateway/")
                .configurator(
                        new ServerEndpointConfig.Configurator() {
                            @Override
                            public <T> T getEndpointInstance(Class<T> type) {
                                return type.cast(new GatewayEndpoint(gateway));
                            }
                        })
                .build();
    }

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        var query = socket.getRequestParameterMap();
        boolean zlib = query.getOrDefault("compress", List.of()).contains("zlib-stream");
        var out = new Connection(socket, zlib);
        connection = out;
        // Longer than what is allowed, so that the refusal is the gateway's and not the server's.
        socket.setMaxTextMessageBufferSize(LARGEST_BYTES * 8);
        socket.addMessageHandler(
                String.class, (MessageHandler.Whole<String>) text -> heard(out, text));
        var hello = Gateway.operation(10);
        hello.putObject("d").put("heartbeat_interval", HEARTBEAT_MILLIS).putArray("_trace");
        out.send(hello);
    }

    @Override
    public void onClose(Session socket, CloseReason reason) {
        var lost = connection;
        if (lost == null) {
            return;
        }
        if (session != null) {
            gateway.lost(session, lost, !lost.isHungUp() && isInOrder(reason));
        }
        lost.gone();
    }

    /** A client that closes with one of these gives its session up, says Discord. */
    private static boolean isInOrder(CloseReason reason) {
        int code = reason.getCloseCode().getCode();
        return code == CloseReason.CloseCodes.NORMAL_CLOSURE.getCode()
                || code == CloseReason.CloseCodes.GOING_AWAY.getCode();
    }

    @Override
    public void onError(Session socket, Throwable broken) {
        // The connection is lost either way, and onClose follows.
    }

    private void heard(Connection out, String text) {
        var json = Json.parse(text);
        if (json == null || text.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            out.close(CloseCode.DECODE_ERROR);
            return;
        }
        if (!sends.admit(gateway.world().clock().millis())) {
            out.close(CloseCode.RATE_LIMITED);
            return;
        }
        switch (Json.number(json, "op", -1)) {
            case 1 -> out.send(Gateway.operation(11));
            case 2 -> identify(out, json.path("d"));
            case 6 -> resume(out, json.path("d"));
            case 8 -> members(out, json.path("d"));
            case 3, 4 -> accept(out);
            default -> out.close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    /** Presence and voice: heard, and without consequence so far. */
    private void accept(Connection out) {
        if (session == null) {
            out.close(CloseCode.NOT_AUTHENTICATED);
        }
    }

    private void members(Connection out, JsonNode data) {
        var asking = session;
        if (asking == null) {
            out.close(CloseCode.NOT_AUTHENTICATED);
        } else {
            gateway.members(asking, data);
        }
    }

    private void identify(Connection out, JsonNode data) {
        if (session != null) {
            out.close(CloseCode.ALREADY_AUTHENTICATED);
            return;
        }
        int shard = data.path("shard").path(0).asInt(0);
        int shards = data.path("shard").path(1).asInt(1);
        int intents = Json.number(data, "intents", -1);
        if (!gateway.token().equals(Json.text(data, "token"))) {
            out.close(CloseCode.AUTHENTICATION_FAILED);
        } else if (shards < 1 || shard < 0 || shard >= shards) {
            out.close(CloseCode.INVALID_SHARD);
        } else if (intents < 0 || (intents & ~KNOWN_INTENTS) != 0) {
            out.close(CloseCode.INVALID_INTENTS);
        } else if ((intents & gateway.deniedIntents()) != 0) {
            out.close(CloseCode.DISALLOWED_INTENTS);
        } else {
            admit(out, new GatewaySession.Wanted(shard, shards, intents));
        }
    }

    private void admit(Connection out, GatewaySession.Wanted wanted) {
        switch (gateway.logins().ask(wanted.shard())) {
            case COME_IN -> session = gateway.begin(out, wanted);
            case TOO_SOON -> out.send(Gateway.operation(9).put("d", false));
            case TOO_OFTEN -> {
                gateway.close(
                        CloseCode.AUTHENTICATION_FAILED.number(),
                        CloseCode.AUTHENTICATION_FAILED.words());
                out.close(CloseCode.AUTHENTICATION_FAILED);
            }
        }
    }

    private void resume(Connection out, JsonNode data) {
        if (gateway.logins().isTokenTaken() || !gateway.token().equals(Json.text(data, "token"))) {
            out.close(CloseCode.AUTHENTICATION_FAILED);
            return;
        }
        var id = Objects.requireNonNullElse(Json.text(data, "session_id"), "");
        session = gateway.resume(out, id, Json.number(data, "seq", 0));
        if (session == null) {
            out.send(Gateway.operation(9).put("d", false));
        }
    }
}
