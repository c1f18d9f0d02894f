package dev.korchma.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Puts into words why the embedded PostgreSQL did not start. */
final class StartFailure {

    private final DataFolder folder;

    StartFailure(DataFolder folder) {
        this.folder = folder;
    }

    /** PostgreSQL's own complaint says more than the exception that came of it. */
    DatabaseRefused explain(Exception cause) {
        var reason = lastComplaint().orElseGet(() -> String.valueOf(cause.getMessage()));
        return new DatabaseRefused(
                "The embedded PostgreSQL did not start in "
                        + folder
                        + " ("
                        + reason
                        + "): see "
                        + folder.log()
                        + ", or use a server of your own with SPRING_DATASOURCE_URL.",
                cause);
    }

    private Optional<String> lastComplaint() {
        return lines().reversed().stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .map(line -> line.replaceFirst("^.*?(FATAL:|error:)\\s*", ""))
                .findFirst();
    }

    private List<String> lines() {
        try {
            return Files.exists(folder.log()) ? Files.readAllLines(folder.log()) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
