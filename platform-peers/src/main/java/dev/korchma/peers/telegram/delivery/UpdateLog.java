package dev.korchma.peers.telegram.delivery;

import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.PeerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What waits for the bot. An update leaves when the bot asks for a later one, when it is a day old,
 * or when a webhook took it. Guarded by the lock of the world.
 */
public final class UpdateLog {

    /** The kinds a bot gets that has never named any, by the Bot API's word on allowed_updates. */
    private static final Set<String> ONLY_WHEN_NAMED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration IDLE = Duration.ofDays(7);

    /** How far ahead of the last id an offset may lie before the server starts from its head. */
    private static final int FUTURE = 10;

    /** One waiting update. */
    public record Waiting(int id, Instant at, ObjectNode shape) {}

    private final PeerClock clock;
    private final Consumer<ObjectNode> emitted;
    private final Random random;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Waiting> again = new ArrayList<>();
    private List<String> allowed = List.of();
    private int lastId;
    private Instant lastAt;
    private final List<Runnable> held = new ArrayList<>();
    private boolean reversed;
    private int toHold;
    private int repeats;

    /**
     * @param emitted sees every update before it is kept
     * @param seed of the ids that begin anew after an idle week
     */
    public UpdateLog(PeerClock clock, Consumer<ObjectNode> emitted, long seed) {
        this.clock = clock;
        this.emitted = emitted;
        this.random = new Random(seed);
        this.lastId = 500_000_000 + random.nextInt(1_000_000);
        this.lastAt = clock.instant();
    }

    /** Keeps an update unless the bot has said that it wants none of the kind. */
    public void add(String kind, ObjectNode body) {
        boolean wanted =
                allowed.isEmpty() ? !ONLY_WHEN_NAMED.contains(kind) : allowed.contains(kind);
        if (!wanted) {
            return;
        }
        if (toHold > 0) {
            toHold--;
            held.add(() -> add(kind, body));
            return;
        }
        var now = clock.instant();
        if (Duration.between(lastAt, now).compareTo(IDLE) > 0) {
            lastId = 1 + random.nextInt(lastId);
        }
        lastId++;
        lastAt = now;
        var shape = Shapes.object().put("update_id", lastId).set(kind, body);
        emitted.accept(shape);
        waiting.add(new Waiting(lastId, now, shape));
    }

    /** The kinds wanted from now on; an empty list means the usual ones. */
    public void allow(List<String> kinds) {
        allowed = List.copyOf(kinds);
    }

    public List<String> allowed() {
        return allowed;
    }

    /** The next id lies far below the last one, as after a week without any update. */
    public void beginLower() {
        lastId = 1 + random.nextInt(lastId / 2);
    }

    /** The next updates are handed out again after the bot has confirmed them. */
    public void repeatNext(int count) {
        repeats += count;
    }

    /** The next batch is handed out last first. */
    public void reverseNext() {
        reversed = true;
    }

    /** The next updates come late: not before they are released, and then under new ids. */
    public void holdNext(int count) {
        toHold += count;
    }

    /** What was held comes now, in the order it happened. */
    public void release() {
        toHold = 0;
        var now = List.copyOf(held);
        held.clear();
        now.forEach(Runnable::run);
    }

    public int size() {
        forgetOld();
        return waiting.size() + again.size();
    }

    public void clear() {
        waiting.clear();
        again.clear();
    }

    /**
     * What {@code getUpdates} answers; everything before a positive offset is forgotten, a negative
     * one forgets all but so many. An offset far in the future is no offset at all: that is how the
     * server treats one kept from before its ids began anew.
     */
    public List<Waiting> ask(int offset, int limit) {
        forgetOld();
        if (offset < 0) {
            int keep = Math.min(waiting.size(), -offset);
            waiting.subList(0, waiting.size() - keep).clear();
        } else if (offset > 0 && offset <= lastId + FUTURE) {
            confirmBefore(offset);
        }
        var batch = new ArrayList<>(again);
        waiting.stream().limit(Math.max(0, limit - batch.size())).forEach(batch::add);
        if (!batch.isEmpty()) {
            again.clear();
        }
        if (reversed && batch.size() > 1) {
            reversed = false;
            Collections.reverse(batch);
        }
        return batch;
    }

    /** Takes one update out for good. */
    public void done(Waiting update) {
        waiting.remove(update);
        repeat(update);
    }

    /** Whether a request with this offset would be answered at once. */
    public boolean hasAny() {
        return size() > 0;
    }

    private void confirmBefore(int offset) {
        waiting.stream().filter(update -> update.id() < offset).forEach(this::repeat);
        waiting.removeIf(update -> update.id() < offset);
    }

    private void repeat(Waiting update) {
        if (repeats > 0) {
            repeats--;
            again.add(update);
        }
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(KEPT);
        waiting.removeIf(update -> update.at().isBefore(oldest));
    }
}
