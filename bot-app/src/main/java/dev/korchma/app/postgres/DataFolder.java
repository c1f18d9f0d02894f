package dev.korchma.app.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that outlives the program, held by one instance at a time.
 *
 * <p>The lock is ours and is taken before anything else is looked at: without it a second instance
 * would mistake the first one's living PostgreSQL for an orphan and stop it.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK_FILE = "korchma.lock";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final Path binaries;
    private final FileChannel lock;

    private DataFolder(Path folder, Path binaries, FileChannel lock) {
        this.folder = folder;
        this.binaries = binaries;
        this.lock = lock;
    }

    /**
     * @throws DatabaseRefused when another instance holds the folder or it cannot be written
     */
    static DataFolder take(Path wanted) {
        var folder = create(wanted.toAbsolutePath().normalize());
        try {
            var channel =
                    FileChannel.open(
                            folder.resolve(LOCK_FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DatabaseRefused(
                        "Another instance of Korchma is already using the data folder "
                                + folder
                                + ": stop that one, or give this one a folder of its own with"
                                + " --korchma.data=FOLDER (or KORCHMA_DATA).");
            }
            return new DataFolder(folder, create(folder.resolve("postgres-bin")), channel);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** PostgreSQL's own data directory. It exists only once it is complete. */
    Path cluster() {
        return folder.resolve("postgres");
    }

    /** Where a cluster is being made; holds nothing anybody was told is saved. */
    Path unfinished() {
        return folder.resolve("postgres-new");
    }

    /**
     * Unpacked binaries: not in the temporary folder, which is swept while we run. One floor down,
     * because the library opens the folder it is given to everybody.
     */
    Path binaries() {
        return binaries.resolve("unpacked");
    }

    /** What PostgreSQL said since this start. */
    Path log() {
        return folder.resolve("postgres.log");
    }

    /** The generated password of the database roles, readable by the owner only. */
    Path password() {
        return folder.resolve("postgres.password");
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot release " + folder, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return false;
        }
    }

    private static Path create(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder.toRealPath();
            }
            var parent = folder.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.createDirectory(folder, OWNER_ONLY).toRealPath();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static DatabaseRefused unwritable(Path folder, IOException cause) {
        return new DatabaseRefused(
                "The data folder "
                        + folder
                        + " cannot be written ("
                        + cause.getClass().getSimpleName()
                        + "): make it writable, or name another with --korchma.data=FOLDER (or"
                        + " KORCHMA_DATA).",
                cause);
    }
}
