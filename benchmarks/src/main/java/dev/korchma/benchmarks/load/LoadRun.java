package dev.korchma.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs everything once and prints the table of {@code docs/benchmarks.md}. The peers and the people
 * are in this process, the bot and its PostgreSQL are not.
 */
public final class LoadRun {

    private static final int PER_SECOND = 200;
    private static final int POOL = 10;

    private final Path jar;
    private final List<String> flags;
    private final Map<String, Integer> sizes;

    private LoadRun(Path jar, List<String> flags, Map<String, Integer> sizes) {
        this.jar = jar;
        this.flags = flags;
        this.sizes = sizes;
    }

    /**
     * @param arguments the packaged program, then any of {@code people=64 warm=60 seconds=60
     *     bare=15 guilds=2000} (0 leaves a part out), then flags for the bot's JVM
     */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        Map<String, Integer> sizes =
                Arrays.stream(arguments)
                        .skip(1)
                        .filter(one -> !one.startsWith("-"))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> Integer.parseInt(one[1])));
        List<String> flags =
                Arrays.stream(arguments).skip(1).filter(one -> one.startsWith("-")).toList();
        LoadRun run = new LoadRun(Path.of(arguments[0]), flags, sizes);
        run.play();
        run.idle();
        System.exit(0);
    }

    private int size(String name, int usual) {
        return sizes.getOrDefault(name, usual);
    }

    private void play() throws IOException, SQLException, InterruptedException {
        int people = size("people", 64);
        Duration time = Duration.ofSeconds(size("seconds", 60));
        if (people == 0) {
            return;
        }
        try (Crowd crowd = new Crowd()) {
            List<Seat> seats = crowd.seats(people);
            try (Bot bot = Bot.start(jar, flags, crowd)) {
                Play.of(bot, seats, Turnstile.open(), Duration.ofSeconds(size("warm", 60)));
                Play most = Play.of(bot, seats, Turnstile.open(), time);
                Play steady = Play.of(bot, seats, Turnstile.perSecond(PER_SECOND), time);
                double bare = BareStep.perSecond(bot, POOL, Duration.ofSeconds(size("bare", 15)));
                System.out.print(new Report(people, most, steady, bare).text());
            }
        }
    }

    private void idle() throws IOException, InterruptedException {
        int guilds = size("guilds", 2_000);
        if (guilds > 0) {
            double bytes = new IdleGuilds(jar, flags).bytesEach(guilds);
            System.out.printf(
                    "| heap per idle server, of %d | %.1f KB | at most 45 KB |%n",
                    guilds, bytes / 1e3);
        }
    }
}
