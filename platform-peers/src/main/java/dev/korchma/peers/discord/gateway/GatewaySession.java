package dev.korchma.peers.discord.gateway;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Event;
import dev.korchma.peers.discord.world.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A session of one shard: it outlives its connection, numbers its events and keeps the last ones
 * for a bot that comes back. Guarded by itself.
 */
final class GatewaySession {

    private static final int KEPT_EVENTS = 2_000;

    /** Discord's "a few minutes" without a connection, after which a session is over. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private static final int MESSAGE_CONTENT = 1 << 15;

    /** Where events go: to the bot, or nowhere when a test made the gateway deaf. */
    record Identity(String id, int shard, int shards, int intents) {

        /** Guilds are spread by id; private conversations belong to shard 0. */
        boolean owns(Event event) {
            var guild = event.guild();
            return (guild == null ? 0 : (guild.id() >> 22) % shards) == shard;
        }

        boolean wants(Event event) {
            return event.intents() == 0 || (event.intents() & intents) != 0;
        }
    }

    /** What somebody identifies as. */
    record Wanted(int shard, int shards, int intents) {

        Identity called(String id) {
            return new Identity(id, shard, shards, intents);
        }
    }

    private record Sent(int number, ObjectNode payload) {}

    private final Identity identity;
    private final User bot;
    private final Deque<Sent> kept = new ArrayDeque<>();
    private int last;
    private @Nullable Connection connection;
    private Instant left = Instant.MAX;
    private boolean deaf;

    GatewaySession(Identity identity, User bot, Connection connection) {
        this.identity = identity;
        this.bot = bot;
        this.connection = connection;
    }

    Identity identity() {
        return identity;
    }

    synchronized @Nullable Connection connection() {
        return connection;
    }

    /** Sends an event the session is entitled to; others are dropped silently. */
    synchronized void tell(Event event) {
        if (identity.owns(event) && identity.wants(event)) {
            dispatch(event.type(), allowedTo(event));
        }
    }

    /** Numbers, keeps and sends. */
    synchronized void dispatch(String type, ObjectNode data) {
        var payload = Json.object().put("op", 0).put("s", ++last).put("t", type);
        payload.set("d", data);
        kept.addLast(new Sent(last, payload));
        if (kept.size() > KEPT_EVENTS) {
            kept.removeFirst();
        }
        if (connection != null && !deaf) {
            connection.send(payload);
        }
    }

    /**
     * Takes the session up on a new connection and sends what was missed.
     *
     * @return false when the bot claims more, or much less, than was sent
     */
    synchronized boolean resume(Connection by, int seen) {
        int oldest = kept.isEmpty() ? last + 1 : kept.getFirst().number();
        if (seen > last || seen < oldest - 1) {
            return false;
        }
        connection = by;
        left = Instant.MAX;
        deaf = false;
        kept.stream().filter(sent -> sent.number() > seen).forEach(sent -> by.send(sent.payload()));
        dispatch("RESUMED", Json.object());
        return true;
    }

    synchronized void leave(Connection lost, Instant now) {
        if (connection == lost) {
            connection = null;
            left = now;
        }
    }

    /** Whether nobody came back for it in time. */
    synchronized boolean isOver(Instant now) {
        return connection == null && Duration.between(left, now).compareTo(KEPT_FOR) > 0;
    }

    /** A deaf gateway acknowledges heartbeats and delivers nothing. */
    synchronized void deaf(boolean now) {
        deaf = now;
    }

    /** Without the privileged intent a bot reads only its own messages and those that name it. */
    private ObjectNode allowedTo(Event event) {
        boolean message =
                event.type().equals("MESSAGE_CREATE") || event.type().equals("MESSAGE_UPDATE");
        if (!message || event.guild() == null || (identity.intents() & MESSAGE_CONTENT) != 0) {
            return event.data();
        }
        var id = Long.toString(bot.id());
        if (id.equals(Json.text(event.data().path("author"), "id")) || mentions(event.data(), id)) {
            return event.data();
        }
        var emptied = event.data().deepCopy().put("content", "");
        emptied.putArray("embeds");
        emptied.putArray("attachments");
        emptied.putArray("components");
        return emptied;
    }

    private static boolean mentions(ObjectNode message, String id) {
        for (var user : message.path("mentions")) {
            if (id.equals(Json.text(user, "id"))) {
                return true;
            }
        }
        return false;
    }
}
