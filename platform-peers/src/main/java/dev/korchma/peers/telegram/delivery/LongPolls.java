package dev.korchma.peers.telegram.delivery;

import dev.korchma.peers.telegram.methods.ApiError;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.World;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * {@code getUpdates}: waits outside the lock, one poller at a time. A second poller throws the
 * first one out, as on the real server.
 */
public final class LongPolls {

    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(50);
    private static final Duration DEAF = Duration.ofMinutes(10);

    private final World world;
    private final UpdateLog log;
    private long newest;
    private boolean deaf;
    private boolean stopped;

    public LongPolls(World world, UpdateLog log) {
        this.world = world;
        this.log = log;
    }

    /** While deaf, a poll is held and hears nothing, not even its own end. */
    public void deaf(boolean now) {
        deaf = now;
    }

    /** Ends every poll that waits; the server stops. */
    public void stop() {
        world.act(() -> stopped = true);
    }

    /**
     * Answers when there is something, when the time is over, or when another poller came.
     *
     * @param webhook whether updates go there instead
     */
    public JsonNode poll(Params params, boolean webhook) throws InterruptedException {
        if (webhook) {
            throw ApiError.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to"
                            + " delete the webhook first");
        }
        int offset = params.integer("offset").orElse(0);
        int limit = Math.clamp(params.integer("limit").orElse(MOST), 1, MOST);
        long mine = world.step(() -> begin(params));
        waitDeaf();
        var batch = world.look(() -> log.ask(offset, limit));
        if (batch.isEmpty()) {
            world.await(time(params), () -> stopped || newest != mine || log.hasAny());
            batch = world.look(() -> newest == mine ? log.ask(offset, limit) : List.of());
        }
        if (world.look(() -> newest != mine)) {
            throw ApiError.conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance"
                            + " is running");
        }
        return shapes(batch);
    }

    private long begin(Params params) {
        params.json("allowed_updates")
                .ifPresent(
                        kinds -> log.allow(kinds.valueStream().map(k -> k.asString("")).toList()));
        return ++newest;
    }

    private void waitDeaf() throws InterruptedException {
        world.await(DEAF, () -> stopped || !deaf);
    }

    private static Duration time(Params params) {
        var asked = Duration.ofSeconds(Math.max(0, params.integer("timeout").orElse(0)));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static ArrayNode shapes(List<UpdateLog.Waiting> batch) {
        var shapes = Shapes.array();
        batch.forEach(update -> shapes.add(update.shape()));
        return shapes;
    }
}
