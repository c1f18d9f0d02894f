package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.World;
import java.time.Duration;
import java.util.Optional;

/** A pressed button, and what the person sees of it. */
public final class Press {

    private final World world;
    private final Query query;

    Press(World world, Query query) {
        this.world = world;
        this.query = query;
    }

    /** The id the bot answers. */
    public String id() {
        return query.id();
    }

    /** What the bot answered; nothing while the button still waits. */
    public Optional<Query.Answer> answer() {
        return world.look(() -> Optional.ofNullable(query.answer()));
    }

    /** Whether the time for an answer is over and none came. */
    public boolean expired() {
        return world.look(() -> query.answer() == null && !query.waitsAt(world.clock().instant()));
    }

    /**
     * Waits for the answer.
     *
     * @return nothing when the time is over
     */
    public Optional<Query.Answer> awaitAnswer(Duration atMost) {
        try {
            world.await(atMost, () -> query.answer() != null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return answer();
    }
}
