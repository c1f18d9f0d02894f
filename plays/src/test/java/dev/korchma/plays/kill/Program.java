package dev.korchma.plays.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program as a process of its own, on one data folder and one port. */
public final class Program {

    private static final Duration START = Duration.ofMinutes(5);

    private final Plan plan;
    private final Path data;
    private final Path classes;
    private final int port = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    /**
     * What is started and when it counts as ready.
     *
     * @param data the folder of everything that outlives the program
     * @param settings what is said on the command line besides
     * @param ready the path that answers 200 once it is ready
     */
    public record Plan(Path jar, Path data, List<String> settings, String ready) {

        /** The table alone. */
        static Plan table(Path jar, Path data) {
            return new Plan(jar, data, List.of(), "/api/menu");
        }
    }

    private Program(Plan plan) throws IOException {
        this.plan = plan;
        this.data = plan.data();
        this.classes = data.resolveSibling("classes.jsa");
        process = launch(port, "-XX:ArchiveClassesAtExit=" + classes);
    }

    /**
     * Starts it on a new data folder. The first start is stopped in order, because only then does a
     * JVM keep the classes it has loaded; every later start takes half the time.
     */
    public static Program start(Plan plan) throws IOException, InterruptedException {
        Program program = new Program(plan);
        program.untilReady();
        program.stop();
        program.revive();
        return program;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** kill -9: no shutdown hook runs, PostgreSQL is left behind as an orphan. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Starts it again and returns how long that took. */
    public Duration revive() throws IOException, InterruptedException {
        long began = System.nanoTime();
        begin();
        untilReady();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Starts it again without waiting for it. */
    public void begin() throws IOException {
        process = launch(port, sharedClasses());
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** How a second instance on the same folder ended. */
    record Refused(int exit, String words) {}

    Refused startASecond() throws IOException, InterruptedException {
        Process second = launch(freePort(), sharedClasses());
        if (!second.waitFor(60, TimeUnit.SECONDS)) {
            second.destroyForcibly();
            throw new AssertionError("a second instance on the same folder was not refused");
        }
        return new Refused(second.exitValue(), Files.readString(log()));
    }

    /** The servers that work in our data folder; each has children that are not counted. */
    public List<Long> postgresServers() {
        String folder = data.resolve("postgres").toString();
        return ProcessHandle.allProcesses()
                .filter(one -> one.info().commandLine().orElse("").contains("-D " + folder))
                .map(ProcessHandle::pid)
                .toList();
    }

    public Connection database() throws IOException, SQLException {
        String database = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("postgres.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + database.strip() + "/korchma",
                "korchma",
                password);
    }

    private String sharedClasses() {
        return Files.exists(classes) ? "-XX:SharedArchiveFile=" + classes : "-Xshare:auto";
    }

    private String said() {
        try (Stream<String> lines = Files.lines(data.resolveSibling("program.log"))) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 40), all.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path log() {
        return data.resolveSibling("second.log");
    }

    private Process launch(int onPort, String classesFlag) throws IOException {
        Path log = onPort == port ? data.resolveSibling("program.log") : log();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                classesFlag,
                                "-jar",
                                plan.jar().toString(),
                                "--korchma.data=" + data,
                                "--server.port=" + onPort));
        command.addAll(plan.settings());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        onPort == port
                                ? ProcessBuilder.Redirect.appendTo(log.toFile())
                                : ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }

    private void untilReady() throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new AssertionError(
                        "the program ended with " + process.exitValue() + " instead of starting");
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError(
                        "the program is not ready within " + START + "; it said last:\n" + said());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + plan.ready()))
                            .timeout(Duration.ofSeconds(2))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
