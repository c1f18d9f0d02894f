package dev.korchma.app.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Holds a data folder with one committed row in it until it is killed. */
final class HoldDatabase {

    static final String READY = "committed";

    private HoldDatabase() {}

    public static void main(String[] arguments) throws Exception {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]));
                var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE promise (kept text)");
            statement.execute("INSERT INTO promise VALUES ('yes')");
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }
}
