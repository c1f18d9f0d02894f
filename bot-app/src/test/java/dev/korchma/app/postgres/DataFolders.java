package dev.korchma.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.io.FileUtils;

/** Data folders that are ready at once: the first start is made a single time and copied. */
final class DataFolders {

    private final Path room;
    private final Path first;
    private int count;

    DataFolders(Path room) {
        this.room = room;
        first = room.resolve("first");
        EmbeddedDatabase.start(first).close();
    }

    /** A folder that has been started and stopped once. */
    Path prepared() throws IOException {
        var folder = bare();
        FileUtils.copyDirectory(cluster(first).toFile(), cluster(folder).toFile());
        restrict(cluster(folder));
        FileUtils.copyFileToDirectory(first.resolve("postgres.password").toFile(), folder.toFile());
        return folder;
    }

    /** A folder that was never started; only the binaries need not be unpacked again. */
    Path bare() throws IOException {
        var folder = Files.createDirectory(room.resolve("data-" + ++count));
        Files.createSymbolicLink(folder.resolve("postgres-bin"), first.resolve("postgres-bin"));
        return folder;
    }

    static Path cluster(Path folder) {
        return folder.resolve("postgres");
    }

    static long recordedPid(Path folder) throws IOException {
        var file = cluster(folder).resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    // PostgreSQL refuses a data directory others may look into.
    private static void restrict(Path cluster) throws IOException {
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
    }
}
