package dev.korchma.discord;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices a connection that lives and tells nothing any more: that has happened to whole bots for
 * hours. A shard that has heard no event for a while asks the gateway for the bot's own membership,
 * which costs nothing and is answered by an event; without an answer the shard is deaf and is
 * connected anew, ever less often, because a day has 1,000 logins.
 */
final class Hearing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final Duration LONG_AGO = LONGEST_PAUSE.multipliedBy(2);
    private static final Duration SHORTEST_ANSWER = Duration.ofSeconds(10);

    /**
     * What is known of a shard. Times are those of {@link System#nanoTime}.
     *
     * @param events how many it has heard since its connection was begun
     * @param since when it heard the last of them
     */
    private record Ear(long events, long since, boolean deaf) {}

    private final Connection connection;
    private final Duration silence;
    private final Map<Integer, Ear> ears = new ConcurrentHashMap<>();
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private long lastCure = System.nanoTime() - LONG_AGO.toNanos();
    private Duration pause;

    /**
     * @param silence after which a shard is asked whether it hears
     */
    Hearing(Connection connection, Duration silence) {
        this.connection = connection;
        this.silence = silence;
        this.pause = silence;
        long half = Math.max(1, silence.toMillis() / 2);
        var _ = rounds.scheduleWithFixedDelay(this::round, half, half, TimeUnit.MILLISECONDS);
    }

    boolean isDeaf() {
        return ears.values().stream().anyMatch(Ear::deaf);
    }

    private void round() {
        try {
            connection.ifThere(discord -> discord.getShards().forEach(this::listen));
        } catch (RuntimeException nextRound) {
            LOG.debug("Could not ask a shard whether it hears", nextRound);
        }
    }

    private void listen(JDA shard) {
        int id = shard.getShardInfo().getShardId();
        Ear before = ears.get(id);
        long events = shard.getResponseTotal();
        if (before == null || before.events() != events) {
            heard(id, events, before != null && before.deaf());
        } else if (shard.getStatus() != JDA.Status.CONNECTED) {
            // That it hears nothing is no wonder, and JDA does what can be done.
            ears.put(id, new Ear(events, System.nanoTime(), before.deaf()));
        } else if (System.nanoTime() - before.since() > silence.toNanos()) {
            ask(shard, before);
        }
    }

    private void heard(int id, long events, boolean wasDeaf) {
        ears.put(id, new Ear(events, System.nanoTime(), false));
        if (wasDeaf) {
            LOG.info("Discord: shard {} hears again", id);
        }
    }

    /** A shard without a server has nobody to hear. */
    private void ask(JDA shard, Ear ear) {
        Optional<Guild> guild = shard.getGuilds().stream().findFirst();
        if (guild.isEmpty()) {
            return;
        }
        Duration patience = silence.compareTo(SHORTEST_ANSWER) < 0 ? silence : SHORTEST_ANSWER;
        guild.get()
                .retrieveMembersByIds(false, shard.getSelfUser().getIdLong())
                .setTimeout(patience)
                .onError(_ -> unanswered(shard, ear));
    }

    private void unanswered(JDA shard, Ear ear) {
        int id = shard.getShardInfo().getShardId();
        if (shard.getResponseTotal() != ear.events() || shard.getStatus() != JDA.Status.CONNECTED) {
            return;
        }
        if (!ear.deaf()) {
            LOG.warn("Discord: shard {} is connected and hears nothing", id);
        }
        ears.put(id, new Ear(ear.events(), ear.since(), true));
        if (mayCure()) {
            LOG.info("Discord: shard {} is connected anew", id);
            connection.anew(id);
        }
    }

    /** One login at a time, of all shards; even a login into silence begins with events. */
    private synchronized boolean mayCure() {
        long passed = System.nanoTime() - lastCure;
        if (passed < pause.toNanos()) {
            return false;
        }
        lastCure = System.nanoTime();
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        if (passed >= LONG_AGO.toNanos()) {
            pause = silence;
        }
        return true;
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
