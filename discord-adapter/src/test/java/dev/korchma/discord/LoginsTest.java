package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.gateway.Gateway;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real JDA against a local Discord that ends every session it began; a day is two minutes. */
class LoginsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final DiscordPeer peer = DiscordPeer.start(Options.standard().lettingIn(1, 1000));
    private final HikariDataSource database = TestDatabase.fresh();
    private final PriorityBlockingQueue<Due> due =
            new PriorityBlockingQueue<>(16, Comparator.comparing(Due::at));
    private final Complained complained = new Complained();
    private Logins logins;
    private ShardManager bot;

    /** What the timer does when its time has come. */
    private record Due(Instant at, Runnable what) {}

    /** Without JDA's own five seconds, which the timer keeps; the local Discord looks whether. */
    private final class NoPause extends SessionControllerAdapter {
        @Override
        public String getGateway() {
            return peer.gatewayUrl();
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

    @BeforeEach
    void login() {
        Flyway.configure().dataSource(database).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        var budget =
                new LoginBudget(
                        new LoginRows(jdbc),
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        peer.clock()::now,
                        false);
        logins = new Logins(budget, new NoPause(), this::after);
        bot =
                DefaultShardManagerBuilder.createLight(
                                peer.token(), List.of(GatewayIntent.DIRECT_MESSAGES))
                        .setRestConfig(new RestConfig().setBaseUrl(peer.baseUrl()))
                        .setSessionController(logins)
                        .setShardsTotal(1)
                        .setUseShutdownNow(true)
                        .addEventListeners(logins)
                        .build();
    }

    @AfterEach
    void close() {
        bot.shutdown();
        complained.deafen();
        database.close();
        peer.close();
    }

    private void after(Duration pause, Runnable what) {
        if (pause.isZero()) {
            Thread.startVirtualThread(what);
        } else {
            due.add(new Due(peer.clock().now().plus(pause), what));
        }
    }

    /** Time goes on to whatever the timer does next. */
    private void goOn() {
        Due next = due.poll();
        if (next != null) {
            Duration left = Duration.between(peer.clock().now(), next.at());
            if (left.isPositive()) {
                peer.clock().advance(left);
            }
            next.what().run();
        }
    }

    @Test
    void gatewayThatEndsEverySessionCostsAtMostFiftyLoginsADay() {
        Gateway gateway = peer.gateway();
        Instant end = peer.clock().now().plus(DAY);
        int ended = 0;
        long patience = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (peer.clock().now().isBefore(end)) {
            assertThat(System.nanoTime()).isLessThan(patience);
            if (gateway.identified() > ended && isIn()) {
                ended = gateway.identified();
                gateway.invalidate();
            } else if (logins.waitsBecause().isPresent()) {
                goOn();
            } else {
                sleep();
            }
        }
        System.out.printf("[logins] a day of sessions that end: %d logins%n", ended);
        assertThat(ended).isBetween(25, 50);
        assertThat(gateway.logins().tooSoon()).isZero();
        assertThat(gateway.logins().isTokenTaken()).isFalse();
    }

    private boolean isIn() {
        return bot.getShards().stream().anyMatch(it -> it.getStatus() == JDA.Status.CONNECTED);
    }

    private static void sleep() {
        await().pollDelay(Duration.ofMillis(20)).until(() -> true);
    }
}
