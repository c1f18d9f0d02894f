package dev.korchma.peers.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.awaitility.Awaitility;

/** The real JDA, pointed at a peer. */
final class JdaBot {

    private static final EnumSet<GatewayIntent> INTENTS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

    private JdaBot() {}

    static JDA login(DiscordPeer peer, Compression compression, Object... listeners)
            throws InterruptedException {
        return JDABuilder.createLight(peer.token(), INTENTS)
                .setRestConfig(new RestConfig().setBaseUrl(peer.baseUrl()))
                .setSessionController(new LocalSessions(peer.gatewayUrl()))
                .setCompression(compression)
                // One after the other: tests look at the order in which events came.
                .setEventPool(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()), true)
                .setCallbackPool(ForkJoinPool.commonPool(), false)
                .addEventListeners(listeners)
                .build()
                .awaitReady();
    }

    /** As JDA does it, five seconds between two logins of one key. */
    static ShardManager shards(DiscordPeer peer, int count, Object... listeners)
            throws InterruptedException {
        return shards(peer, count, new PatientSessions(peer.gatewayUrl()), listeners);
    }

    /** All at once, as Discord does not like it. */
    static ShardManager hastyShards(DiscordPeer peer, int count) throws InterruptedException {
        return shards(peer, count, new LocalSessions(peer.gatewayUrl()));
    }

    private static ShardManager shards(
            DiscordPeer peer, int count, SessionController sessions, Object... listeners)
            throws InterruptedException {
        var manager =
                DefaultShardManagerBuilder.createLight(peer.token(), INTENTS)
                        .setRestConfig(new RestConfig().setBaseUrl(peer.baseUrl()))
                        .setSessionController(sessions)
                        .setShardsTotal(count)
                        .setUseShutdownNow(true)
                        .addEventListeners(listeners)
                        .build();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> manager.getShards().size() == count);
        for (var shard : manager.getShards()) {
            shard.awaitReady();
        }
        return manager;
    }

    static void logout(JDA jda) throws InterruptedException {
        jda.shutdownNow();
        awaitShutdown(jda);
    }

    /**
     * The manager alone ends its shards, on a thread of its own: a second call for one that is just
     * disconnecting would leave it "shutting down" for ever.
     */
    static void logout(ShardManager manager) throws InterruptedException {
        var shards = manager.getShards();
        manager.shutdown();
        for (var shard : shards) {
            awaitShutdown(shard);
        }
    }

    private static void awaitShutdown(JDA jda) throws InterruptedException {
        if (!jda.awaitShutdown(5, TimeUnit.SECONDS)) {
            throw new AssertionError("JDA does not stop");
        }
    }

    private static final class PatientSessions extends ConcurrentSessionController {

        private final String gateway;

        PatientSessions(String gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway;
        }
    }

    /** Local addresses in both places, and no pause of five seconds between identifies. */
    private static final class LocalSessions extends SessionControllerAdapter {

        private final String gateway;

        LocalSessions(String gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway;
        }

        @Override
        protected void runWorker() {
            synchronized (lock) {
                if (workerHandle == null) {
                    workerHandle = new QueueWorker(0L);
                    workerHandle.start();
                }
            }
        }
    }
}
