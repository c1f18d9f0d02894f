package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances with one token on one database: one asks Telegram, the other stands by. */
class TwoInstancesTest {

    private static final Duration START = Duration.ofSeconds(60);

    /** What is promised to those who play. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(15);

    private static TelegramPeer peer;
    private static HikariDataSource database;

    @BeforeAll
    static void open() {
        peer = TelegramPeer.start(TelegramOptions.usual());
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
        peer.close();
    }

    private static Presence someone() {
        TelegramPerson max = peer.person("Max", "en");
        return max.in(peer.supergroup("Hall", max).addBot());
    }

    private static long answers(Presence there, int said) {
        return there.sees().stream().filter(seen -> seen.replyTo() == said).count();
    }

    private static boolean isHeldBySomebody() {
        return JdbcClient.create(database)
                .sql("select count(*) from telegram_lease where lasts > now()")
                .query(Boolean.class)
                .single();
    }

    private static TelegramHealth health(ConfigurableApplicationContext instance) {
        return instance.getBean(TelegramHealth.class);
    }

    private static String asks(ConfigurableApplicationContext instance) {
        return String.valueOf(health(instance).health().getDetails().get("asks"));
    }

    @Test
    void secondTakesOverWhenTheFirstIsKilledOrFrozenAndEverySayingIsAnsweredOnce() {
        Presence there = someone();
        List<Integer> said = new ArrayList<>();
        try (var first = AnotherInstance.start(database, peer.url(), peer.token())) {
            await().atMost(START).until(TwoInstancesTest::isHeldBySomebody);
            try (var second = TestTelegram.instance(database, peer.url(), peer.token())) {
                await().atMost(START).until(() -> asks(second).equals("another instance"));
                assertThat(health(second).health().getStatus()).isEqualTo(Status.UP);
                said.add(there.says("/roll 1d20"));
                await().atMost(START).until(() -> answers(there, said.getFirst()) == 1);
                assertThat(peer.counters().refusals(409)).isZero();

                first.freeze();
                said.add(there.says("/roll 1d20"));
                await().atMost(TAKEN_OVER).until(() -> answers(there, said.get(1)) == 1);
                assertThat(asks(second)).isEqualTo("this instance");
                first.thaw();
                said.add(there.says("/roll 1d20"));
                await().atMost(START).until(() -> answers(there, said.get(2)) == 1);
                assertThat(health(second).health().getStatus()).isEqualTo(Status.UP);
            }
            // The second gave the lease back at its end.
            said.add(there.says("/roll 1d20"));
            await().atMost(TAKEN_OVER).until(() -> answers(there, said.get(3)) == 1);
            try (var third = TestTelegram.instance(database, peer.url(), peer.token())) {
                await().atMost(START).until(() -> asks(third).equals("another instance"));
                first.kill();
                said.add(there.says("/roll 1d20"));
                await().atMost(TAKEN_OVER).until(() -> answers(there, said.get(4)) == 1);
            }
        }
        assertThat(said).allMatch(one -> answers(there, one) == 1);
    }
}
