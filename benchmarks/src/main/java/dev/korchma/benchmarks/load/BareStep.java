package dev.korchma.benchmarks.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a step of a duel writes and reads in its transaction, with rows of the same size, by plain
 * JDBC and nothing around it: the most this database could do for the bot.
 */
final class BareStep {

    /** Steps of one duel, as the people here play. */
    private static final int STEPS = 8;

    private final Connection connection;
    private final long space;
    private final String encounter;
    private final String events;
    private final UUID actor = UUID.randomUUID();
    private final UUID[] heroes = {UUID.randomUUID(), UUID.randomUUID()};

    private BareStep(Connection connection) throws SQLException {
        this.connection = connection;
        this.space = number("insert into space (kind) values ('tavern') returning id");
        this.encounter =
                text("select body::text from document where kind like 'encounter%' limit 1");
        this.events =
                text(
                        "select events::text from journal where step > 1 order by"
                                + " abs(length(events::text) - (select avg(length(events::text)) from"
                                + " journal where step > 1)) limit 1");
        for (UUID hero : heroes) {
            document(
                    hero,
                    "character.1",
                    1,
                    text(
                            "select body::text from document where kind like"
                                    + " 'character%' limit 1"));
        }
        connection.setAutoCommit(false);
    }

    /**
     * Takes steps for a while.
     *
     * @param connections side by side, as many as the bot's pool has
     * @return steps a second
     */
    static double perSecond(Bot bot, int connections, Duration time)
            throws IOException, SQLException, InterruptedException {
        LongAdder steps = new LongAdder();
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < connections; number++) {
            BareStep bare = new BareStep(bot.database());
            threads.add(Thread.ofPlatform().start(() -> bare.until(end, steps)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return steps.sum() / (time.toNanos() / 1e9);
    }

    private void until(long end, LongAdder steps) {
        try (connection) {
            while (System.nanoTime() < end) {
                duel(steps);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void duel(LongAdder steps) throws SQLException {
        UUID duel = UUID.randomUUID();
        for (int step = 1; step <= STEPS; step++) {
            take(duel, step);
            connection.commit();
            steps.increment();
        }
    }

    private void take(UUID duel, int step) throws SQLException {
        String key = "bare:" + duel + ":" + step;
        rows("insert into inbox (key) values (?) on conflict do nothing returning now()", key);
        run("insert into stream (space_id, id) values (?, ?) on conflict do nothing", space, duel);
        rows("select step from stream where space_id = ? and id = ? for update", space, duel);
        rows(
                "select id, version from document where space_id = ? and id in (?) order by id for"
                        + " update",
                space,
                duel);
        rows(
                "select id, version from document where space_id = ? and id in (?, ?) order by id for"
                        + " update",
                space,
                heroes[0],
                heroes[1]);
        document(duel, "encounter.1", step, encounter);
        run(
                "insert into journal (space_id, stream_id, step, actor, delivery, at, touched, events)"
                        + " values (?, ?, ?, ?, ?, now(), '[]', ?::jsonb)",
                space,
                duel,
                (long) step,
                actor,
                key,
                events);
        run("update stream set step = ? where space_id = ? and id = ?", (long) step, space, duel);
        run(
                "update view set wanted = ? where space_id = ? and stream_id = ?",
                (long) step,
                space,
                duel);
        rows(
                "select v.*, p.kind as place_kind, p.parent as place_parent from view v left join"
                        + " place p on p.front = v.front and p.id = v.place where v.space_id = ? and"
                        + " v.stream_id = ? order by v.id",
                space,
                duel);
        rows(
                "insert into view (space_id, stream_id, kind, front, place, language, subject) values"
                        + " (?, ?, 'duel-turn', 'bare', '1', 'EN', '{}') returning id",
                space,
                duel);
        run("update inbox set handler = 'act', outcome = '{}'::jsonb where key = ?", key);
    }

    private void document(UUID id, String kind, long version, String body) throws SQLException {
        run(
                "insert into document (space_id, id, kind, version, body) values (?, ?, ?, ?, ?::jsonb)"
                        + " on conflict (space_id, id) do update set version = excluded.version, body ="
                        + " excluded.body where document.version = excluded.version - 1",
                space,
                id,
                kind,
                version,
                body);
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private void rows(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
