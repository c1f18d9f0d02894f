package dev.korchma.plays.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, killed at random moments while a master leads one fight after the other
 * ({@code -Dled.kills=3}).
 */
class LedKillTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_STEPS = 30;
    private static final Duration IDLE = Duration.ofSeconds(15);

    @TempDir private Path folder;
    private final Gate gate = new Gate();
    private final List<Guest> guests = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final LedReport report = new LedReport();

    @Test
    void noFightThatIsLedLosesOrRepeatsAnythingHoweverOftenTheProgramIsKilled() throws Exception {
        Path jar = Path.of(System.getProperty("root", "..")).resolve("bot-app/target/korchma.jar");
        if (!Files.exists(jar)) {
            String why = "LedKillTest is skipped: the program is not packaged";
            System.out.println(why);
            abort(why);
        }
        int kills = Integer.getInteger("led.kills", 3);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("LedKillTest: " + kills + " kills, -Dseed=" + seed);
        Program program = Program.start(Program.Plan.table(jar, folder.resolve("data")));
        try {
            trial(program, kills, new Random(seed));
        } finally {
            gate.over();
            guests.forEach(guest -> guest.window().close());
            program.stop();
            Path log = folder.resolve("program.log");
            report.read(Files.readAllLines(log));
            report.write(seed, Path.of("target/kill-led-report.md"));
            Files.copy(
                    log,
                    Path.of("target/kill-led-program.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(report.amiss()).as("-Dseed=%d", seed).isEmpty();
        assertThat(report.steps()).as("steps: they play").isGreaterThan(20L);
    }

    private void trial(Program program, int kills, Random chance) throws Exception {
        invite(program, chance);
        LedBoards boards = new LedBoards(program, guests.getFirst().window());
        for (int kill = 0; kill < kills; kill++) {
            untilTheyTook(chance.nextInt(MOST_STEPS), program);
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(300));
            program.kill();
            gate.hold(true);
            Duration start = program.revive();
            report.restarted(start, boards.wrongAfter(Boards.limit(start)));
            gate.hold(false);
        }
        untilTheyTook(MOST_STEPS, program);
        gate.over();
        for (Thread thread : threads) {
            assertThat(thread.join(PATIENCE)).as("everybody is answered").isTrue();
        }
        report.boards(boards.wrongAfter(PATIENCE));
        report.judged(program, guests, boards.compared());
    }

    /** Waits for so many more steps of play; whoever is slower than that is killed all the same. */
    private static void untilTheyTook(int steps, Program program) throws Exception {
        long until = System.nanoTime() + IDLE.toNanos();
        long from = steps(program);
        while (steps(program) < from + steps && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static long steps(Program program) throws Exception {
        try (Connection connection = program.database();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from journal");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void invite(Program program, Random chance) throws Exception {
        Window master = new Window(program.address());
        master.sitDown("Vika0");
        Random own = new Random(chance.nextLong());
        guests.add(new Guest(master, "Vika0", new Leader(master, own), own, gate));
        for (String name : List.of("Max1", "Liya2", "Oleg3")) {
            Window window = new Window(program.address());
            window.sitDown(name);
            Random theirs = new Random(chance.nextLong());
            Mind mind = new Adventurer(window, name, theirs);
            guests.add(new Guest(window, name, mind, theirs, gate));
        }
        guests.forEach(guest -> threads.add(Thread.ofVirtual().start(guest)));
    }
}
