package dev.korchma.plays.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the database says about what the guests were told. */
final class Ledger {

    private final Program program;

    Ledger(Program program) {
        this.program = program;
    }

    /** How long it takes until every view shows what it should. */
    Duration untilBoardsAreRight(Duration most)
            throws IOException, SQLException, InterruptedException {
        long began = System.nanoTime();
        try (Connection connection = program.database()) {
            while (count(
                            connection,
                            "select count(*) from view where shown < wanted and stream_id is not"
                                    + " null")
                    > 0) {
                Duration waited = Duration.ofNanos(System.nanoTime() - began);
                if (waited.compareTo(most) > 0) {
                    throw new AssertionError("boards are still wrong " + waited + " after ready");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** How many messages hold these words. */
    long messagesWith(String words) throws IOException, SQLException {
        try (Connection connection = program.database()) {
            return count(
                    connection,
                    "select count(*) from web_message where position(? in view::text) > 0",
                    words);
        }
    }

    /** How often a delivery is settled: once, or the answer that was given is not there. */
    long settled(String key) throws IOException, SQLException {
        try (Connection connection = program.database()) {
            return count(
                    connection,
                    "select count(*) from inbox where key = ? and outcome is not null",
                    key);
        }
    }

    /** Deliveries that took more than one step. */
    long doneTwice() throws IOException, SQLException {
        try (Connection connection = program.database()) {
            return count(
                    connection,
                    """
                    select count(*) from (
                      select delivery from journal where delivery like 'web:%'
                       group by delivery having count(*) > 1) twice
                    """);
        }
    }

    /** Duels that ended more than once. */
    long endedTwice() throws IOException, SQLException {
        try (Connection connection = program.database()) {
            return count(
                    connection,
                    """
                    select count(*) from (
                      select stream_id from journal, jsonb_array_elements(events) event
                       where event::text like '%"ended.1"%'
                       group by stream_id having count(*) > 1) twice
                    """);
        }
    }

    long steps() throws IOException, SQLException {
        try (Connection connection = program.database()) {
            return count(connection, "select count(*) from journal");
        }
    }

    private static long count(Connection connection, String sql, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
