package dev.korchma.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.korchma.app.ChildProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the data folder promises, tried with real processes and real kills. */
class EmbeddedDatabaseTest {

    private static DataFolders folders;

    @BeforeAll
    static void prepare(@TempDir Path room) {
        folders = new DataFolders(room);
    }

    @Test
    void orphanOfAKilledProgramIsStoppedAndNothingIsLost() throws Exception {
        var folder = folders.prepared();
        killHolder(folder);
        var orphan = DataFolders.recordedPid(folder);
        assertThat(isAlive(orphan)).as("PostgreSQL outlives the killed program").isTrue();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(isAlive(orphan)).isFalse();
            assertThat(ask(database, "SELECT kept FROM promise")).isEqualTo("yes");
        }
    }

    @Test
    void nothingIsLostWhenBothAreKilled() throws Exception {
        var folder = folders.prepared();
        killHolder(folder);
        var server = ProcessHandle.of(DataFolders.recordedPid(folder)).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT kept FROM promise")).isEqualTo("yes");
        }
    }

    @Test
    void secondInstanceIsRefusedAndHarmsNothing() throws Exception {
        var folder = folders.prepared();
        try (var holder = holder(folder)) {
            holder.awaitLine(HoldDatabase.READY);
            var server = DataFolders.recordedPid(folder);

            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("already using the data folder " + folder)
                    .hasMessageContaining("--korchma.data");
            assertThat(holder.isAlive()).isTrue();
            assertThat(isAlive(server)).isTrue();
            holder.terminate();
            assertThat(holder.exitCode()).isNotZero();
        }
    }

    @Test
    void anotherMajorVersionIsNamedAndNothingIsTouched() throws Exception {
        var folder = folders.prepared();
        var version = DataFolders.cluster(folder).resolve("PG_VERSION");
        assertThat(version).hasContent(Cluster.MAJOR_VERSION);
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18");
        assertThat(version).hasContent("17");
    }

    @Test
    void anExistingFolderIsNeverInitialisedOver() throws Exception {
        var folder = folders.bare();
        var somebodysFile = Files.createDirectory(DataFolders.cluster(folder)).resolve("letters");
        Files.writeString(somebodysFile, "dear diary");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("not a PostgreSQL data directory");
        assertThat(somebodysFile).hasContent("dear diary");
    }

    @Test
    void aFirstStartCutShortIsBegunAnew() throws Exception {
        var folder = folders.bare();
        var halfMade = Files.createDirectory(folder.resolve("postgres-new"));
        Files.writeString(halfMade.resolve("PG_VERSION"), "18\n");
        Files.writeString(halfMade.resolve("postgresql.conf"), "");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT 'works'")).isEqualTo("works");
        }
        assertThat(halfMade).doesNotExist();
    }

    @Test
    void aProcessThatOnlyInheritedTheNumberIsLeftAlone() throws Exception {
        var folder = folders.prepared();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                DataFolders.cluster(folder).resolve("postmaster.pid"), stranger + "\n/elsewhere\n");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT 'works'")).isEqualTo("works");
        }
    }

    @Test
    void settingsKeepWhatWasAcknowledgedAndStrangersOut() throws Exception {
        try (var database = EmbeddedDatabase.start(folders.prepared())) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SELECT upper('эльф')")).isEqualTo("ЭЛЬФ");
            assertThatThrownBy(() -> connectWith(database, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void secretsAndDataAreReadableByTheOwnerOnly() throws Exception {
        var folder = folders.prepared().resolveSibling("made-by-us");
        EmbeddedDatabase.start(folder).close();

        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.password"))).hasSize(2);
    }

    private static void killHolder(Path folder) throws Exception {
        try (var holder = holder(folder)) {
            holder.awaitLine(HoldDatabase.READY);
            holder.kill();
        }
    }

    private static ChildProgram holder(Path folder) {
        return ChildProgram.start(HoldDatabase.class, Map.of(), folder.toString());
    }

    /** A corpse that the system has not collected yet has no command line any more. */
    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().commandLine()).isPresent();
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password());
                var result = connection.createStatement().executeQuery(question)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void connectWith(EmbeddedDatabase database, String password)
            throws SQLException {
        DriverManager.getConnection(database.jdbcUrl(), database.username(), password).close();
    }
}
