package dev.korchma.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A real PostgreSQL on the loopback address, kept in a data folder that one instance holds at a
 * time. Whatever it acknowledged survives a kill of the program, of the server or of both.
 *
 * <p>Knows nothing of Spring, so that tests and tools can stand on the same database.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Takes the folder, stops what an earlier run left in it and starts the server. The first start
     * unpacks the binaries and takes a few seconds, later ones under one.
     *
     * @throws DatabaseRefused in one sentence, when the folder is in use, cannot be written, was
     *     written by another major version, or the server does not start
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        var folder = DataFolder.take(dataFolder);
        try {
            return new EmbeddedDatabase(folder, new Cluster(folder).start());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Where the data is, absolute. */
    public String folder() {
        return folder.toString();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + Cluster.DATABASE;
    }

    public String username() {
        return Cluster.ROLE;
    }

    public String password() {
        return Password.read(folder.password());
    }

    /** Stops the server, then gives the folder back; the server is gone when this returns. */
    @Override
    public void close() {
        try {
            server.close();
            new Cluster(folder).stopOrphans(folder.cluster());
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop cleanly", e);
        } finally {
            folder.close();
        }
    }
}
