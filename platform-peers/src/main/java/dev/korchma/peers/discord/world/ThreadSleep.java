package dev.korchma.peers.discord.world;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Archives threads nobody wrote in for as long as each of them says. */
public final class ThreadSleep {

    private final World world;
    private final Consumer<Channel> told;

    /**
     * @param told hears of each thread that fell asleep
     */
    public ThreadSleep(World world, Consumer<Channel> told) {
        this.world = world;
        this.told = told;
    }

    /** Looks at all threads; called when time was skipped. */
    public void look() {
        world.locked(() -> {
            var now = world.clock().now();
            for (var guild : world.guilds()) {
                world.channelsOf(guild).forEach(channel -> look(channel, now));
            }
            return now;
        });
    }

    private void look(Channel channel, Instant now) {
        var thread = channel.thread();
        if (thread == null || thread.isArchived()) {
            return;
        }
        var last = channel.messages().lastEntry();
        var heard = last == null ? thread.archiveChanged() : Snowflakes.madeAt(last.getKey());
        var awake = heard.isAfter(thread.archiveChanged()) ? heard : thread.archiveChanged();
        if (awake.plus(Duration.ofMinutes(thread.autoArchiveMinutes())).isBefore(now)) {
            thread.archive(true, now);
            told.accept(channel);
        }
    }
}
