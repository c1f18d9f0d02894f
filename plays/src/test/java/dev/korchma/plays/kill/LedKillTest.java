package dev.korchma.plays.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
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

    @TempDir private Path folder;
    private final Gate gate = new Gate();
    private final List<Guest> guests = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

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
        Random chance = new Random(seed);
        Program program = Program.start(Program.Plan.table(jar, folder.resolve("data")));
        Window observer = new Window(program.address());
        try {
            observer.sitDown("observer");
            invite(program, chance);
            LedBoards boards = new LedBoards(program, guests.getFirst().window());
            for (int kill = 0; kill < kills; kill++) {
                TimeUnit.MILLISECONDS.sleep(1_500 + chance.nextInt(3_000));
                program.kill();
                gate.hold(true);
                Duration start = program.revive();
                assertThat(boards.wrongAfter(Boards.limit(start))).as("-Dseed=%d", seed).isEmpty();
                gate.hold(false);
            }
            gate.over();
            for (Thread thread : threads) {
                assertThat(thread.join(PATIENCE)).as("everybody is answered").isTrue();
            }
            assertThat(boards.wrongAfter(PATIENCE)).as("-Dseed=%d", seed).isEmpty();
            judge(program, boards, seed);
        } finally {
            gate.over();
            guests.forEach(guest -> guest.window().close());
            observer.close();
            program.stop();
        }
    }

    private void invite(Program program, Random chance) throws Exception {
        Window master = new Window(program.address());
        master.sitDown("Vika0");
        guests.add(
                new Guest(
                        master,
                        "Vika0",
                        new Leader(master, new Random(chance.nextLong())),
                        new Random(chance.nextLong()),
                        gate));
        for (String name : List.of("Max1", "Liya2", "Oleg3")) {
            Window window = new Window(program.address());
            window.sitDown(name);
            Random own = new Random(chance.nextLong());
            guests.add(new Guest(window, name, new Adventurer(window, name, own), own, gate));
        }
        guests.forEach(guest -> threads.add(Thread.ofVirtual().start(guest)));
    }

    private void judge(Program program, LedBoards boards, long seed) throws Exception {
        Ledger ledger = Ledger.read(program);
        List<String> amiss = Once.amiss(ledger, guests);
        Laws.Broken broken = Laws.check(program);
        amiss.addAll(broken.lost());
        amiss.addAll(broken.twice());
        int answered = guests.stream().mapToInt(guest -> guest.answered().size()).sum();
        System.out.printf(
                "LedKillTest: %d sayings answered, %d steps, %d fights ended, %d messages compared%n",
                answered, ledger.stepsTaken(), ledger.ended(), boards.compared());
        assertThat(amiss).as("-Dseed=%d", seed).isEmpty();
        assertThat(ledger.stepsTaken()).as("steps: they play").isGreaterThan(20);
    }
}
