package dev.korchma.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.app.ChildProgram;
import dev.korchma.app.Korchma;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the operator sees of a start, and of a start that cannot be, tried with the real program.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartTest {

    private static final String SECRET = "canary-7d1f";

    /** One for all: making a database anew each time would cost seconds and prove nothing more. */
    @TempDir private static Path folder;

    @Test
    void saysInFiveLinesWhatIsOnAndStopsCleanly() throws Exception {
        try (var program = korchma(Map.of(), "--server.port=0")) {
            var lines = program.lines(5);
            assertThat(lines.get(0)).contains("Database: embedded PostgreSQL in " + folder);
            assertThat(lines.get(1)).contains("Texts: en, ru");
            assertThat(lines.get(2)).contains("Discord: off, no token");
            assertThat(lines.get(3)).contains("Telegram: off, no token");
            assertThat(lines.get(4)).contains("Table: http://localhost:");
            assertThat(lines).allMatch(line -> line.contains("INFO"));

            var table = lines.get(4).replaceFirst(".*Table: ", "");
            assertThat(health(table, "readiness")).contains("\"UP\"");
            assertThat(health(table, "liveness")).contains("\"UP\"");
            program.terminate();
            assertThat(program.rest()).isEmpty();
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void secondInstanceOnTheSameFolder() throws Exception {
        try (var channel =
                        FileChannel.open(
                                folder.resolve("korchma.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(refused(Map.of()))
                    .contains("already using the data folder " + folder)
                    .contains("--korchma.data=");
        }
    }

    @Test
    void portThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            assertThat(refused(Map.of(), "--server.port=" + port))
                    .contains("port " + port)
                    .contains("--server.port=" + (port + 1));
        }
    }

    @Test
    void tokenThatDiscordDoesNotKnow() throws Exception {
        try (var discord = DiscordPeer.start(DiscordPeer.Options.standard())) {
            assertThat(
                            refused(
                                    Map.of(
                                            "KORCHMA_DISCORD_TOKEN", "no.bots.token",
                                            "KORCHMA_DISCORD_APIURL", discord.baseUrl(),
                                            "KORCHMA_DISCORD_GATEWAYURL", discord.gatewayUrl())))
                    .contains("Discord does not know this bot")
                    .contains("KORCHMA_DISCORD_TOKEN")
                    .doesNotContain("no.bots.token");
        }
    }

    @Test
    void tokenThatTelegramDoesNotKnow() throws Exception {
        try (var telegram = TelegramPeer.start(TelegramOptions.usual())) {
            assertThat(
                            refused(
                                    Map.of(
                                            "KORCHMA_TELEGRAM_TOKEN",
                                            "123:no-bots-token",
                                            "KORCHMA_TELEGRAM_URL",
                                            telegram.url())))
                    .contains("Telegram")
                    .doesNotContain("no-bots-token");
        }
    }

    @Test
    void settingThatIsNotWhatItShouldBe() throws Exception {
        assertThat(refused(Map.of("SERVER_PORT", "eight thousand")))
                .contains("server.port")
                .contains("eight thousand")
                .contains("SERVER_PORT")
                .contains("Integer");
    }

    @Test
    void databaseServerThatDoesNotAnswer() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:1/korchma?user=bot&password=" + SECRET;
        assertThat(refused(Map.of("SPRING_DATASOURCE_URL", url)))
                .contains("PostgreSQL at 127.0.0.1:1/korchma does not answer")
                .contains("SPRING_DATASOURCE_URL")
                .doesNotContain(SECRET);
    }

    @Test
    void databaseOfAnotherKind() throws Exception {
        var url = "jdbc:mysql://bot:" + SECRET + "@127.0.0.1/korchma";
        assertThat(refused(Map.of("SPRING_DATASOURCE_URL", url)))
                .contains("does not name a PostgreSQL server")
                .doesNotContain(SECRET);
    }

    @Test
    void configurationFileWithASlip() throws Exception {
        var file = Files.writeString(folder.resolve("slip.yaml"), "server:\n\tport: 8080\n");
        assertThat(refused(Map.of("SPRING_CONFIG_ADDITIONAL_LOCATION", file.toUri().toString())))
                .contains("configuration file cannot be read");
    }

    /** Exactly one line, no stack trace, and the exit code of a wrong configuration. */
    private String refused(Map<String, String> environment, String... arguments)
            throws InterruptedException {
        try (var program = korchma(environment, arguments)) {
            var lines = program.rest();
            assertThat(lines).hasSize(1);
            assertThat(program.exitCode()).isEqualTo(78);
            return lines.getFirst();
        }
    }

    private ChildProgram korchma(Map<String, String> environment, String... arguments) {
        var all = new ArrayList<>(List.of("--korchma.data=" + folder));
        all.addAll(List.of(arguments));
        return ChildProgram.start(Korchma.class, environment, all.toArray(String[]::new));
    }

    private static String health(String table, String group) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(table + "/actuator/health/" + group)).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
