package dev.korchma.peers.discord.gateway;

import dev.korchma.peers.discord.check.Inspection;
import dev.korchma.peers.discord.payload.GuildPayload;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.payload.MemberChunk;
import dev.korchma.peers.discord.payload.Payloads;
import dev.korchma.peers.discord.world.Event;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.World;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All sessions of the bot, and what is sent when one begins. */
public final class Gateway {

    private final World world;
    private final Inspection inspection;
    private final String token;
    private final Logins logins;
    private final Map<String, GatewaySession> sessions = new ConcurrentHashMap<>();
    private volatile int deniedIntents;
    private final AtomicInteger identified = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private final AtomicInteger memberRequests = new AtomicInteger();

    public Gateway(
            World world, Inspection inspection, EventFaults faults, String token, Logins logins) {
        this.world = world;
        this.inspection = inspection;
        this.token = token;
        this.logins = logins;
        world.onEvent(inspection::event);
        world.onEvent(event -> faults.pass(event, this::tell));
    }

    private void tell(Event event) {
        forgetOver();
        sessions.values().forEach(session -> session.tell(event));
    }

    private void forgetOver() {
        var now = world.clock().now();
        sessions.values().removeIf(session -> session.isOver(now));
    }

    World world() {
        return world;
    }

    String token() {
        return token;
    }

    /** Who came too soon or too often. */
    public Logins logins() {
        return logins;
    }

    int deniedIntents() {
        return deniedIntents;
    }

    /** Intents the owner did not tick on Discord's page: asking for one ends with 4014. */
    public void denyIntents(int bits) {
        deniedIntents = bits;
    }

    /** How many sessions were begun. */
    public int identified() {
        return identified.get();
    }

    /** How many sessions were taken up again. */
    public int resumed() {
        return resumed.get();
    }

    /** How many sessions have a connection. */
    public int connected() {
        return connections().size();
    }

    /** How often the bot asked who is there. */
    public int memberRequests() {
        return memberRequests.get();
    }

    /** Cuts every connection with a code that lets the bot resume. */
    public void cut() {
        connections().forEach(connection -> connection.close(CloseCode.UNKNOWN_ERROR));
    }

    /** Op 7: asks the bot to connect anew and resume. */
    public void askToReconnect() {
        connections().forEach(connection -> connection.send(operation(7)));
    }

    /** Op 9 without a way back: the bot must identify again. */
    public void invalidate() {
        var open = connections();
        sessions.clear();
        open.forEach(connection -> connection.send(operation(9).put("d", false)));
    }

    /** Hangs up with {@code code}; 4004, 4010, 4011, 4013 and 4014 end a client for good. */
    public void close(int code, String words) {
        connections().forEach(connection -> connection.close(code, words));
    }

    /** Keeps acknowledging heartbeats and delivers nothing until the bot comes back. */
    public void deaf() {
        sessions.values().forEach(session -> session.deaf(true));
    }

    GatewaySession begin(Connection connection, GatewaySession.Wanted wanted) {
        int number = identified.incrementAndGet();
        var identity = wanted.called("session-" + number);
        var session = new GatewaySession(identity, world.bot(), connection);
        world.locked(() -> {
            greet(session);
            return sessions.put(identity.id(), session);
        });
        return session;
    }

    /** Null when there is nothing to resume. */
    @Nullable GatewaySession resume(Connection connection, String id, int seen) {
        forgetOver();
        var session = sessions.get(id);
        boolean possible = session != null && world.locked(() -> session.resume(connection, seen));
        if (possible) {
            resumed.incrementAndGet();
        }
        return possible ? session : null;
    }

    /** The connection was lost; whoever hung up in order ended the session with it. */
    void lost(GatewaySession session, Connection connection, boolean inOrder) {
        if (inOrder) {
            sessions.remove(session.identity().id());
        }
        session.leave(connection, world.clock().now());
    }

    /**
     * Op 8 for members named by id: one chunk with those who are there. To ask for all, or by a
     * prefix, takes an intent nobody here has.
     */
    void members(GatewaySession session, JsonNode asked) {
        memberRequests.incrementAndGet();
        world.locked(() -> {
            var guildId = Json.id(asked, "guild_id");
            var guild = guildId == null ? null : world.guild(guildId);
            if (guild != null && guild.member(world.bot().id()) != null) {
                session.dispatch("GUILD_MEMBERS_CHUNK", MemberChunk.of(guild, asked));
            }
            return session;
        });
    }

    static ObjectNode operation(int op) {
        return Json.object().put("op", op).putNull("d").putNull("s").putNull("t");
    }

    private List<Connection> connections() {
        return sessions.values().stream()
                .map(GatewaySession::connection)
                .filter(Objects::nonNull)
                .toList();
    }

    private void greet(GatewaySession session) {
        var identity = session.identity();
        var mine =
                world.guilds().stream()
                        .filter(guild -> guild.member(world.bot().id()) != null)
                        .filter(guild ->
                                identity.owns(new Event("GUILD_CREATE", guild, 1, Json.object())))
                        .toList();
        var ready = ready(identity, mine);
        inspection.event(new Event("READY", null, 0, ready));
        session.dispatch("READY", ready);
        if ((identity.intents() & 1) == 0) {
            return;
        }
        for (var guild : mine) {
            if (guild.isAvailable()) {
                session.dispatch("GUILD_CREATE", GuildPayload.created(world, guild));
            }
        }
    }

    private ObjectNode ready(GatewaySession.Identity identity, List<Guild> guilds) {
        var json =
                Json.object()
                        .put("v", 10)
                        .put("session_id", identity.id())
                        .put("session_type", "normal")
                        .put(
                                "resume_gateway_url",
                                world.address().replaceFirst("^http", "ws") + "/gateway/");
        json.set("user", Payloads.self(world.bot()));
        json.putArray("shard").add(identity.shard()).add(identity.shards());
        var list = json.putArray("guilds");
        guilds.forEach(guild -> list.add(GuildPayload.unavailable(guild)));
        json.putObject("application").put("id", Long.toString(world.bot().id())).put("flags", 0);
        json.putArray("private_channels");
        json.putArray("relationships");
        json.putArray("presences");
        json.putArray("guild_join_requests");
        return json;
    }
}
