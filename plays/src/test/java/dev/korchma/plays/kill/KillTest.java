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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, killed at random moments while people play. Whatever they were told has
 * happened is there afterwards, once; what they repeat is not done again; the dice stay.
 */
class KillTest {

    private static final int GUESTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        int kills = Integer.getInteger("kills", 5);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KillTest: " + kills + " kills, -Dseed=" + seed);
        Program program = Program.start(Program.Plan.table(jar, folder.resolve("data")));
        Window observer = new Window(program.address());
        try {
            trial(program, observer, kills, new Random(seed));
        } finally {
            gate.over();
            guests.forEach(guest -> guest.window().close());
            observer.close();
            program.stop();
            report.write(seed, Path.of("target/kill-report.md"));
        }
        assertThat(report.amiss()).isEmpty();
        assertThat(report.steps() * 2)
                .as("guests who play: half of what they do are steps of a duel")
                .isGreaterThan(report.rolls() + report.others());
        assertThat(program.postgresServers()).as("orphans after the end").isEmpty();
    }

    private void trial(Program program, Window observer, int kills, Random random)
            throws Exception {
        observer.sitDown("observer");
        Boards boards = new Boards(program, observer);
        invite(program, random);
        for (int kill = 0; kill < kills; kill++) {
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_000));
            List<Long> before = program.postgresServers();
            program.kill();
            gate.hold(true);
            Duration start = program.revive();
            report.restarted(start);
            report.boards(boards.untilRight(Boards.limit(start)));
            assertThat(program.postgresServers())
                    .as("one PostgreSQL, and not the orphan")
                    .hasSize(1)
                    .doesNotContainAnyElementsOf(before);
            gate.hold(false);
        }
        secondInstance(program);
        gate.over();
        for (Thread thread : threads) {
            assertThat(thread.join(PATIENCE)).as("every guest is answered").isTrue();
        }
        report.finalBoards(boards.untilAllAreRight(PATIENCE));
        judge(program);
        assertThat(program.postgresServers()).hasSize(1);
    }

    private void invite(Program program, Random random) throws Exception {
        List<String> names = IntStream.range(0, GUESTS).mapToObj(i -> "guest" + i).toList();
        for (String name : names) {
            Window window = new Window(program.address());
            window.sitDown(name);
            List<String> others = names.stream().filter(one -> !one.equals(name)).toList();
            guests.add(Guest.duellist(window, name, others, random.nextLong(), gate));
        }
        guests.forEach(guest -> threads.add(Thread.ofVirtual().start(guest)));
    }

    private static void secondInstance(Program program) throws Exception {
        Program.Refused refused = program.startASecond();
        assertThat(refused.exit()).as(refused.words()).isEqualTo(78);
        assertThat(refused.words().strip().lines().count()).as(refused.words()).isEqualTo(1);
        assertThat(refused.words()).contains("already using the data folder");
        assertThat(program.postgresServers()).as("the first one's PostgreSQL lives").hasSize(1);
    }

    private void judge(Program program) throws Exception {
        Ledger ledger = Ledger.read(program);
        report.answered(guests);
        report.judged(ledger, Deliveries.judge(ledger, guests, Laws.check(program)));
    }
}
