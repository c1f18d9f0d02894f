package dev.korchma.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From the start of the process to the first answered {@code /roll}, at the browser table, on a
 * data folder that is there already. Started by hand with the JDK alone:
 *
 * <pre>java StartTime.java korchma.jar 5 [JVM flags]</pre>
 */
public final class StartTime {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI table;

    private StartTime(int port) {
        table = URI.create("http://localhost:" + port);
    }

    /**
     * @param arguments the packaged program, how often, then flags for its JVM
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[1]);
        List<String> flags = List.of(arguments).subList(2, arguments.length);
        Path data = Files.createTempDirectory("korchma-start");
        System.out.println("cold: " + measure(arguments[0], flags, data));
        for (int run = 1; run <= times; run++) {
            System.out.println("warm: " + measure(arguments[0], flags, data));
        }
    }

    private static String measure(String jar, List<String> flags, Path data)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar, "--server.port=" + port, "--korchma.data=" + data));
        long began = System.nanoTime();
        Process program =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            new StartTime(port).rollOnce();
            double seconds = (System.nanoTime() - began) / 1e9;
            double processor =
                    program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            return "%.1f s, %.1f s of processor time".formatted(seconds, processor);
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private void rollOnce() throws IOException, InterruptedException {
        String seat = sitDown();
        var changes =
                http.send(
                        request("/api/changes?after=0").header("X-Seat", seat).GET().build(),
                        BodyHandlers.ofInputStream());
        String frame = "{\"id\":\"first\",\"kind\":\"line\",\"text\":\"/roll 2d6+3\"}";
        http.send(
                request("/api/frames")
                        .header("X-Seat", seat)
                        .POST(BodyPublishers.ofString(frame))
                        .build(),
                BodyHandlers.discarding());
        try (var lines =
                new BufferedReader(new InputStreamReader(changes.body(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.contains("\"answered\"")) {
                line = lines.readLine();
            }
        }
    }

    /** Knocks until somebody opens. */
    private String sitDown() throws IOException, InterruptedException {
        String body = "{\"name\":\"Clock %d\",\"language\":\"en\"}".formatted(System.nanoTime());
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                var answer =
                        http.send(
                                request("/api/seats").POST(BodyPublishers.ofString(body)).build(),
                                BodyHandlers.ofString());
                var token = TOKEN.matcher(answer.body());
                if (token.find()) {
                    return token.group(1);
                }
            } catch (ConnectException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IOException("the program did not open within " + LONGEST);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(table.resolve(path))
                .header("Content-Type", "application/json")
                .header("Origin", table.toString());
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
