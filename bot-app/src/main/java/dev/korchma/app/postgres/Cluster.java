package dev.korchma.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * Makes and runs the PostgreSQL of a data folder, with settings that keep what was acknowledged.
 */
final class Cluster {

    /** The major version of the binaries; a data directory belongs to exactly one. */
    static final String MAJOR_VERSION = "18";

    static final String DATABASE = "korchma";
    static final String ROLE = "korchma";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LAST_WAIT = Duration.ofSeconds(60);

    private final DataFolder folder;

    Cluster(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Starts the server, making the data directory if there is none; never over an existing one.
     */
    EmbeddedPostgres start() {
        stopOrphans(folder.unfinished());
        stopOrphans(folder.cluster());
        try {
            keepOneOldLog();
            if (Files.exists(folder.cluster())) {
                requireOurVersion();
            } else {
                create();
            }
            return runPatiently(folder.cluster());
        } catch (IOException | SQLException | IllegalStateException e) {
            stopOrphans(folder.unfinished());
            stopOrphans(folder.cluster());
            throw new StartFailure(folder).explain(e);
        }
    }

    /** Waits until nothing of ours is left running, whatever {@link EmbeddedPostgres} believed. */
    void stopOrphans(Path directory) {
        new Orphans(folder.binaries(), directory).stop();
    }

    /** Under another name until it is whole, so that a kill in between leaves nothing half-made. */
    private void create() throws IOException, SQLException {
        var unfinished = folder.unfinished();
        FileUtils.deleteDirectory(unfinished.toFile());
        Password.create(folder.password());
        try (var server = run(unfinished, LAST_WAIT);
                var connection = server.getPostgresDatabase(credentials()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + password() + "'");
            statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + ROLE);
        }
        stopOrphans(unfinished);
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Twice, because the remains of a killed server may need a moment to go. */
    private EmbeddedPostgres runPatiently(Path directory) throws IOException {
        try {
            return run(directory, FIRST_WAIT);
        } catch (IOException | IllegalStateException e) {
            stopOrphans(directory);
            return run(directory, LAST_WAIT);
        }
    }

    private EmbeddedPostgres run(Path directory, Duration wait) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(wait)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library is made for tests and would trade safety for speed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("log_checkpoints", "off")
                // The same order of letters on every system, whatever locales it has.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setConnectConfig("password", password())
                .start();
    }

    private void requireOurVersion() {
        var found = versionOf(folder.cluster());
        if (!found.equals(MAJOR_VERSION)) {
            throw new DatabaseRefused(
                    "The data folder "
                            + folder
                            + " was written by PostgreSQL "
                            + found
                            + " and this version of Korchma brings PostgreSQL "
                            + MAJOR_VERSION
                            + ": start it once more with the version of Korchma that wrote it and"
                            + " move the data with pg_dump (docs/how-to/operate.md).");
        }
    }

    private static String versionOf(Path directory) {
        try {
            return Files.readString(directory.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The folder "
                            + directory
                            + " is not a PostgreSQL data directory (its PG_VERSION cannot be read):"
                            + " put it back from a copy, or move it away to begin anew.",
                    e);
        }
    }

    private void keepOneOldLog() throws IOException {
        var log = folder.log();
        if (Files.exists(log)) {
            var old = log.resolveSibling("postgres.old.log");
            Files.move(log, old, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Map<String, String> credentials() {
        return Map.of("password", password());
    }

    private String password() {
        return Password.read(folder.password());
    }
}
