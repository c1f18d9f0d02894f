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
 * The packaged program, killed at random moments while people play. Whatever they were told has
 * happened is there afterwards, once; what they repeat is not done again; the dice stay.
 */
class KillTest {

    private static final int GUESTS = 4;
    private static final Duration BOARDS = Duration.ofSeconds(10);

    @TempDir private Path folder;
    private final Gate gate = new Gate();
    private final List<Guest> guests = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final KillReport report = new KillReport();

    @Test
    void nothingIsLostAndNothingHappensTwiceHoweverOftenTheProgramIsKilled() throws Exception {
        Path jar = Path.of(System.getProperty("root", "..")).resolve("bot-app/target/korchma.jar");
        if (!Files.exists(jar)) {
            String why = "KillTest is skipped: the program is not packaged (./mvnw verify does it)";
            System.out.println(why);
            abort(why);
        }
        int kills = Integer.getInteger("kills", 10);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KillTest: " + kills + " kills, -Dseed=" + seed);
        Program program = Program.start(jar, folder.resolve("data"));
        try {
            trial(program, kills, new Random(seed));
        } finally {
            gate.over();
            guests.forEach(guest -> guest.window().close());
            program.stop();
        }
        assertThat(program.postgresServers()).as("orphans after the end").isEmpty();
    }

    private void trial(Program program, int kills, Random random) throws Exception {
        Ledger ledger = new Ledger(program);
        invite(program, random);
        for (int kill = 0; kill < kills; kill++) {
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_000));
            List<Long> before = program.postgresServers();
            program.kill();
            gate.hold(true);
            report.restarted(program.revive());
            report.boards(ledger.untilBoardsAreRight(BOARDS));
            assertThat(program.postgresServers())
                    .as("one PostgreSQL, and not the orphan")
                    .hasSize(1)
                    .doesNotContainAnyElementsOf(before);
            gate.hold(false);
        }
        secondInstance(program);
        gate.over();
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(60))).as("every guest is answered").isTrue();
        }
        judge(program, ledger);
    }

    private void invite(Program program, Random random) throws Exception {
        for (int i = 0; i < GUESTS; i++) {
            Window window = new Window(program.address());
            window.sitDown("guest" + i);
            Guest guest = new Guest(window, "g" + i, random.nextLong(), gate);
            guests.add(guest);
            threads.add(Thread.ofVirtual().start(guest));
        }
    }

    private static void secondInstance(Program program) throws Exception {
        Program.Refused refused = program.startASecond();
        assertThat(refused.exit()).as(refused.words()).isEqualTo(78);
        assertThat(refused.words().strip().lines().count()).as(refused.words()).isEqualTo(1);
        assertThat(refused.words()).contains("already using the data folder");
        assertThat(program.postgresServers()).as("the first one's PostgreSQL lives").hasSize(1);
    }

    private void judge(Program program, Ledger ledger) throws Exception {
        for (Guest guest : guests) {
            String seat = "web:" + guest.window().seat() + ":";
            for (String roll : guest.rolls()) {
                String frame = roll.substring(0, roll.length() - 1);
                assertThat(ledger.messagesWith(roll)).as("rolls " + roll).isEqualTo(1);
                assertThat(ledger.settled(seat + frame)).as("settled " + frame).isEqualTo(1);
                guest.window()
                        .holding(roll)
                        .ifPresent(
                                said -> assertThat(said.texts()).as("dice of " + roll).hasSize(1));
            }
            report.answered(guest.rolls().size(), guest.presses().size());
        }
        assertThat(ledger.doneTwice()).as("sayings that took two steps").isZero();
        assertThat(ledger.endedTwice()).as("duels that ended twice").isZero();
        report.write(ledger.steps(), Path.of("target/kill-report.md"));
        assertThat(program.postgresServers()).hasSize(1);
    }
}
