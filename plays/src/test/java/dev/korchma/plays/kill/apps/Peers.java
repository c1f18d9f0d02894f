package dev.korchma.plays.kill.apps;

import dev.korchma.peers.PeersMain;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Discord and Telegram as one process of their own, which outlives the bot. */
final class Peers implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    /** Where the platforms' own descriptions are; handed on when they are set here. */
    private static final List<String> DESCRIPTIONS =
            List.of("korchma.discord.openapi", "korchma.telegram.api");

    private final Process process;
    private final Path log;

    private Peers(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param folder for the log
     */
    static Peers start(Path folder) throws IOException {
        Path log = folder.resolve("peers.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        DESCRIPTIONS.stream()
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("-Dlogback.configurationFile=" + quiet(folder));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(PeersMain.class.getName(), "discord=0", "telegram=0"));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Peers(process, log);
    }

    /** The library's own default writes every byte of every request. */
    private static Path quiet(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("peers-logback.xml"),
                """
                <configuration>
                  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%level %logger %msg%n</pattern></encoder>
                  </appender>
                  <root level="WARN"><appender-ref ref="out"/></root>
                </configuration>
                """);
    }

    Control discord() throws IOException, InterruptedException {
        return new Control(URI.create(said("discord ")));
    }

    Control telegram() throws IOException, InterruptedException {
        return new Control(URI.create(said("telegram ")));
    }

    private String said(String word) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (Stream<String> lines = Files.lines(log)) {
                var line = lines.filter(one -> one.startsWith(word)).findFirst();
                if (line.isPresent()) {
                    return line.get().substring(word.length());
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("the peers did not start: " + Files.readString(log));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
