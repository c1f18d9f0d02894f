package dev.korchma.bot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests: one server per JVM, one database per caller.
 *
 * <p>The migrations run once, into a template; every {@link #fresh()} database is a copy of it, so
 * a test class never sees the rows of another and pays tens of milliseconds. Sessions run in a time
 * zone that is neither UTC nor a whole number of hours away from it, because code that forgets a
 * zone must fail here and not at a customer's. Durability is off: the kill tests use the packaged
 * application instead.
 */
public final class TestDatabase {

    private static final String ZONE = "SET TIME ZONE 'Asia/Kathmandu'";
    private static final String TEMPLATE = "korchma_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /**
     * A new database with every migration applied. The pool is the caller's; closing is optional.
     */
    public static HikariDataSource fresh() {
        return copyOf(Migrated.TEMPLATE_NAME);
    }

    /**
     * A new database, asked as the program asks it: in a hurry, and with few connections. The
     * figures are those of its {@code application.yaml}.
     */
    public static HikariDataSource inAHurry() {
        var name = newCopyOf(Migrated.TEMPLATE_NAME);
        var config = config(name, 10);
        config.setConnectionTimeout(1_500);
        config.setValidationTimeout(1_000);
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", "3");
        config.setConnectionInitSql(
                ZONE
                        + "; SET statement_timeout = '2s';"
                        + " SET idle_in_transaction_session_timeout = '5s'");
        return new HikariDataSource(config);
    }

    /** The whole server stands still, in the middle of whatever it does, until it is let go. */
    public static StoppedServer stop() {
        return StoppedServer.of(Server.processId());
    }

    /** A new database without a single table, for tests of the migrations themselves. */
    public static HikariDataSource empty() {
        return copyOf("template1");
    }

    private static HikariDataSource copyOf(String template) {
        return pool(newCopyOf(template), 16);
    }

    private static String newCopyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        create(name, template);
        return name;
    }

    // One at a time: PostgreSQL refuses to copy a template that another session is copying.
    private static synchronized void create(String name, String template) {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
    }

    private static HikariDataSource pool(String name, int size) {
        return new HikariDataSource(config(name, size));
    }

    private static HikariConfig config(String name, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", name));
        config.setUsername("postgres");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionInitSql(ZONE);
        return config;
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        static long processId() {
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_read_file('postmaster.pid')")) {
                row.next();
                return row.getString(1).lines().findFirst().map(Long::valueOf).orElseThrow();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot find the process of PostgreSQL", e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("unix_socket_directories", "''")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot start PostgreSQL for the tests", e);
            }
        }
    }

    private static final class Migrated {
        static final String TEMPLATE_NAME = migrate();

        private static String migrate() {
            create(TEMPLATE, "template1");
            try (var source = pool(TEMPLATE, 2)) {
                Flyway.configure().dataSource(source).load().migrate();
            }
            return TEMPLATE;
        }
    }
}
