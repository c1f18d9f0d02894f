package dev.korchma.benchmarks.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time in which people play, and what it cost.
 *
 * @param committed acts in the inbox, which is every one that may change something
 * @param steps in the journal
 * @param bot what the bot alone spent
 */
record Play(
        Tally tally,
        double seconds,
        long committed,
        long steps,
        Bot.Spent bot,
        long postgresNanos,
        long peersNanos) {

    static Play of(Bot bot, List<Seat> seats, Turnstile turnstile, Duration time)
            throws IOException, SQLException, InterruptedException {
        Tally tally = new Tally();
        List<Guest> guests = new ArrayList<>();
        for (Seat seat : seats) {
            guests.add(new Guest(seat, turnstile, tally, guests.size()));
        }
        try (Connection database = bot.database()) {
            Counted before = Counted.now(bot, database);
            List<Thread> threads = guests.stream().map(Thread::startVirtualThread).toList();
            Thread.sleep(time);
            Counted after = Counted.now(bot, database);
            guests.forEach(Guest::leave);
            for (Thread thread : threads) {
                thread.join();
            }
            return after.since(before, tally);
        }
    }

    double perSecond() {
        return committed / seconds;
    }

    double botMillisPerAct() {
        return bot.processorNanos() / 1e6 / committed;
    }

    double kilobytesPerAct() {
        return bot.bytes() / 1e3 / committed;
    }

    /** How many cores a process kept busy. */
    double cores(long nanos) {
        return nanos / 1e9 / seconds;
    }

    private record Counted(
            long at, long committed, long steps, Bot.Spent bot, long postgres, long peers) {

        static Counted now(Bot bot, Connection database) throws IOException, SQLException {
            return new Counted(
                    System.nanoTime(),
                    count(database, "inbox"),
                    count(database, "journal"),
                    bot.spent(),
                    bot.postgresNanos(),
                    ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos());
        }

        private static long count(Connection database, String table) throws SQLException {
            try (var statement = database.createStatement();
                    var row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        }

        Play since(Counted before, Tally tally) {
            return new Play(
                    tally,
                    (at - before.at) / 1e9,
                    committed - before.committed,
                    steps - before.steps,
                    bot.since(before.bot),
                    postgres - before.postgres,
                    peers - before.peers);
        }
    }
}
