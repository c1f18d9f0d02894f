package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.discord.LoginBudget.Later;
import dev.korchma.discord.LoginBudget.Spent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a day of logins is spent on, with a clock of the test and the real database. */
class LoginBudgetTest {

    private static final Duration DAY = Duration.ofDays(1);

    /** What one shard may cost a day, whatever Discord does to it. */
    private static final int A_DAY_AND_SHARD = 50;

    private static HikariDataSource database;
    private static JdbcClient jdbc;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void aNewToken() {
        jdbc.sql("truncate discord_login, discord_login_alarm").update();
    }

    /** A program that has just begun knows nothing but what is written down. */
    private LoginBudget program(boolean spendsReserve) {
        return new LoginBudget(
                new LoginRows(jdbc),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                () -> now,
                spendsReserve);
    }

    private LoginBudget program() {
        return program(false);
    }

    /** When a shard that asks as often as it is told to, and never gets anywhere, logged in. */
    private List<Instant> triesOf(int shard, Duration most) {
        LoginBudget budget = program();
        List<Instant> tries = new ArrayList<>();
        Instant end = now.plus(most);
        while (now.isBefore(end)) {
            switch (budget.ask(shard)) {
                case Spent _ -> tries.add(now);
                case Later(Duration pause, _) -> now = now.plus(pause);
            }
        }
        return tries;
    }

    private static void isPacedOnAnyDay(List<Instant> tries) {
        for (Instant from : tries) {
            assertThat(
                            tries.stream()
                                    .filter(at ->
                                            !at.isBefore(from) && at.isBefore(from.plus(DAY))))
                    .hasSizeLessThanOrEqualTo(A_DAY_AND_SHARD);
        }
    }

    @Test
    void gatewayThatRejectsEverySessionCostsAtMostFiftyLoginsOnAnyDayAndIsTriedEveryHour() {
        List<Instant> tries = triesOf(0, DAY.multipliedBy(3));
        isPacedOnAnyDay(tries);
        assertThat(tries).hasSizeGreaterThan(3 * 24 - 1);
        List<Duration> pauses =
                IntStream.range(1, tries.size())
                        .mapToObj(at -> Duration.between(tries.get(at - 1), tries.get(at)))
                        .toList();
        assertThat(pauses.subList(0, 4))
                .containsExactlyElementsOf(
                        Arrays.stream(new int[] {5, 10, 20, 40})
                                .mapToObj(Duration::ofSeconds)
                                .toList());
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(1)) <= 0);
    }

    @Test
    void programThatCrashesAfterEveryLoginCostsAtMostFiftyLoginsOnAnyDay() {
        List<Instant> tries = new ArrayList<>();
        Instant end = now.plus(DAY.plusHours(6));
        while (now.isBefore(end)) {
            // Each round is another program; the supervisor starts it anew within twenty seconds.
            now = now.plusSeconds(20);
            if (program().ask(0) instanceof Spent) {
                tries.add(now);
            }
        }
        isPacedOnAnyDay(tries);
        assertThat(tries).hasSizeGreaterThan(24);
    }

    @Test
    void shardsHaveTheirOwnPauses() {
        triesOf(0, Duration.ofHours(2));
        assertThat(program().ask(0)).isInstanceOf(Spent.class);
        assertThat(program().ask(0)).isInstanceOf(Later.class);
        assertThat(program().ask(1)).isInstanceOf(Spent.class);
    }

    @Test
    void sessionThatLastedMakesUpForTheTriesBeforeIt() {
        LoginBudget budget = program();
        triesOf(0, Duration.ofHours(2));
        now = now.plus(Duration.ofMinutes(15));
        assertThat(budget.ask(0))
                .isInstanceOfSatisfying(Spent.class, it -> budget.held(it.login()));
        assertThat(program().ask(0))
                .isInstanceOfSatisfying(
                        Later.class,
                        later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(5)));
        now = now.plusSeconds(5);
        assertThat(program().ask(0)).isInstanceOf(Spent.class);
    }

    @Test
    void instancesThatAskAtOnceSpendOneLoginForAShard() throws InterruptedException {
        Set<Object> spent = new HashSet<>();
        List<Thread> instances =
                IntStream.range(0, 8)
                        .mapToObj(_ ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            if (program().ask(0) instanceof Spent(long login)) {
                                                synchronized (spent) {
                                                    spent.add(login);
                                                }
                                            }
                                        }))
                        .toList();
        for (Thread instance : instances) {
            instance.join();
        }
        assertThat(spent).hasSize(1);
    }

    private LoginLimit discordSays(int left) {
        return new LoginLimit(1000, left, Duration.ofHours(7), now);
    }

    @Test
    void lastQuarterOfTheDayWaitsForTheNextDayOrTheOperator() {
        LoginBudget budget = program();
        budget.learn(discordSays(251));
        assertThat(budget.ask(0)).isInstanceOf(Spent.class);
        assertThat(budget.ask(1))
                .isInstanceOfSatisfying(
                        Later.class,
                        later -> {
                            assertThat(later.why()).contains("750 of the day's 1000", "7 h 00 min");
                            assertThat(later.pause()).isEqualTo(Duration.ofMinutes(15));
                        });

        LoginBudget asked = program(true);
        asked.learn(discordSays(250));
        assertThat(asked.ask(1)).isInstanceOf(Spent.class);
        asked.learn(discordSays(10));
        assertThat(asked.ask(2)).as("nobody spends the very last").isInstanceOf(Later.class);

        now = now.plus(Duration.ofHours(7));
        budget.learn(new LoginLimit(1000, 1000, Duration.ZERO, now));
        assertThat(budget.ask(1)).isInstanceOf(Spent.class);
    }

    @Test
    void discordIsBelievedBeforeOurOwnCount() {
        IntStream.range(0, 900).forEach(shard -> new LoginRows(jdbc).spend(shard, now));
        now = now.plusSeconds(1);
        assertThat(program().ask(1000)).as("nobody told").isInstanceOf(Later.class);
        LoginBudget told = program();
        told.learn(discordSays(999));
        assertThat(told.ask(1000)).isInstanceOf(Spent.class);
        assertThat(told.standing().orElseThrow().left()).isEqualTo(998);
    }
}
