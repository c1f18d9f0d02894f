package dev.korchma.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier run left behind: PostgreSQL outlives a JVM that was killed.
 *
 * <p>Ours is only what both was unpacked into our folder and names our data directory on its
 * command line; nothing else is ever signalled, and nothing found running is ever adopted, since it
 * may run with other settings. Only to be used under the lock of the {@link DataFolder}.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path binaries;
    private final Path cluster;

    Orphans(Path binaries, Path cluster) {
        this.binaries = binaries;
        this.cluster = cluster;
    }

    /**
     * Returns when no process of ours is left on the data directory.
     *
     * @throws DatabaseRefused when one does not stop within ten seconds
     */
    void stop() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        // Again and again, because a launcher caught in the middle may still have started a server.
        for (var left = running(); !left.isEmpty(); left = running()) {
            if (System.nanoTime() > deadline) {
                throw stubborn(left.getFirst());
            }
            left.forEach(ProcessHandle::destroy);
            pause();
        }
        forgetReusedPid();
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(binaries.toString()))
                .filter(line -> line.contains(cluster.toString()))
                .isPresent();
    }

    /**
     * After a reboot or in a fresh container the recorded process id may belong to somebody else or
     * to a corpse nobody collects, and PostgreSQL would refuse to start for fear of it. A dead one
     * it clears away by itself; a PostgreSQL somebody started by hand it is right to fear.
     */
    private void forgetReusedPid() {
        var file = cluster.resolve("postmaster.pid");
        var feared = recordedPid(file).flatMap(ProcessHandle::of);
        if (feared.isPresent() && !isPostgres(feared.get())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new DatabaseRefused("The stale file " + file + " cannot be deleted.", e);
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains("postgres")).isPresent();
    }

    private static Optional<Long> recordedPid(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                            .lines()
                            .findFirst()
                            .map(String::strip)
                            .map(Long::valueOf)
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private DatabaseRefused stubborn(ProcessHandle process) {
        return new DatabaseRefused(
                "PostgreSQL of an earlier run (process "
                        + process.pid()
                        + ") still works in "
                        + cluster
                        + " and does not stop: close what is connected to it or end it with `kill -INT "
                        + process.pid()
                        + "`, then start again.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Interrupted while stopping PostgreSQL.", e);
        }
    }
}
