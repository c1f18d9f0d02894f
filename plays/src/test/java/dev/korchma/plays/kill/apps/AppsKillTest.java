package dev.korchma.plays.kill.apps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.korchma.plays.kill.Boards;
import dev.korchma.plays.kill.Gate;
import dev.korchma.plays.kill.Laws;
import dev.korchma.plays.kill.Ledger;
import dev.korchma.plays.kill.Program;
import dev.korchma.plays.kill.Said;
import dev.korchma.plays.kill.Sight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, killed at random moments while people play in Discord and in Telegram,
 * which go on without it. What they were shown as done is done, once; no channel of Discord has a
 * message twice; the boards are right; the dice stay.
 */
class AppsKillTest {

    private static final int PEOPLE = 4;
    private static final Duration SETTLED = Duration.ofSeconds(60);

    @TempDir private Path folder;
    private final Gate gate = new Gate();
    private final List<Player> inDiscord = new ArrayList<>();
    private final List<Player> inTelegram = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AppsReport report = new AppsReport();
    private final int kills = Integer.getInteger("kill.apps.kills", 10);
    private final int actions = Integer.getInteger("kill.apps.actions", 200);

    @Test
    void whatTheAppsShowedIsKeptAndNothingHappensTwiceHoweverOftenTheProgramIsKilled()
            throws Exception {
        Path jar = Path.of(System.getProperty("root", "..")).resolve("bot-app/target/korchma.jar");
        if (!Files.exists(jar)) {
            String why =
                    "AppsKillTest is skipped: the program is not packaged (./mvnw verify does it)";
            System.out.println(why);
            abort(why);
        }
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("AppsKillTest: " + kills + " kills, -Dseed=" + seed);
        try (Peers peers = Peers.start(folder)) {
            DiscordApp discord = new DiscordApp(peers.discord());
            TelegramApp telegram = new TelegramApp(peers.telegram());
            List<String> settings =
                    Stream.of(discord, telegram).flatMap(app -> app.settings().stream()).toList();
            discord.open(names(0));
            telegram.open(names(PEOPLE));
            Program program =
                    Program.start(
                            new Program.Plan(
                                    jar, folder.resolve("data"), settings, "/actuator/health"));
            try {
                trial(program, discord, telegram, new Random(seed));
            } finally {
                gate.over();
                discord.screens().close();
                telegram.screens().close();
                program.stop();
                report.write(seed, Path.of("target/kill-apps-report.md"));
            }
        }
        assertThat(report.amiss()).isEmpty();
        assertThat(report.done()).as("what people did").isGreaterThanOrEqualTo(actions);
        assertThat(report.steps() * 4)
                .as("people who play: a quarter of what they do are steps of a duel")
                .isGreaterThan(report.done());
    }

    private static List<String> names(int from) {
        return IntStream.range(from, from + PEOPLE).mapToObj(i -> "guest" + i).toList();
    }

    private void trial(Program program, DiscordApp discord, TelegramApp telegram, Random random)
            throws Exception {
        Boards boards = new Boards(program, everywhere(discord, telegram));
        invite(discord, names(0), inDiscord, random);
        invite(telegram, names(PEOPLE), inTelegram, random);
        while (report.kills() < kills) {
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_000));
            untilSoManyAreDone((long) actions * report.kills() / kills);
            kill(program, random);
            Duration start = program.revive();
            report.started(start);
            report.boards(boards.untilRight(Boards.limit(start)));
            assertThat(program.postgresServers()).as("one PostgreSQL").hasSize(1);
            gate.hold(false);
        }
        untilSoManyAreDone(actions);
        gate.over();
        for (Thread thread : threads) {
            assertThat(thread.join(SETTLED)).as("everybody is answered").isTrue();
        }
        untilAllIsDealtWith(program);
        report.boards(boards.untilAllAreRight(SETTLED));
        judge(program, discord, telegram);
    }

    private void invite(App app, List<String> names, List<Player> into, Random random) {
        for (String name : names) {
            int number = Integer.parseInt(name.substring("guest".length()));
            List<String> others = names.stream().filter(one -> !one.equals(name)).toList();
            Player player = new Player(app, name, number, others, random.nextLong(), gate);
            into.add(player);
            threads.add(Thread.ofVirtual().start(player));
        }
    }

    private List<Player> everybody() {
        return Stream.concat(inDiscord.stream(), inTelegram.stream()).toList();
    }

    private void untilSoManyAreDone(long many) throws InterruptedException {
        while (everybody().stream().mapToLong(player -> player.deeds().size()).sum() < many) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /**
     * People go on for a moment after it died. In one case of four it dies again while it starts.
     */
    private void kill(Program program, Random random) throws Exception {
        program.kill();
        report.killed(false);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
        gate.hold(true);
        if (random.nextInt(4) == 0 && report.kills() < kills) {
            program.begin();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(4_000));
            program.kill();
            report.killed(true);
        }
    }

    /** What Telegram keeps for the bot may still be on its way. */
    private void untilAllIsDealtWith(Program program) throws Exception {
        long deadline = System.nanoTime() + SETTLED.toNanos();
        while (System.nanoTime() < deadline) {
            Ledger ledger = Ledger.read(program);
            boolean all =
                    inTelegram.stream()
                            .flatMap(player -> player.deeds().stream())
                            .allMatch(deed -> ledger.outcome(deed.key()) != null);
            if (all) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private void judge(Program program, DiscordApp discord, TelegramApp telegram) throws Exception {
        discord.screens().look();
        telegram.screens().look();
        Ledger ledger = Ledger.read(program);
        Verdict verdict = new Verdict(ledger);
        verdict.judge(discord, inDiscord);
        verdict.judge(telegram, inTelegram);
        report.deeds(everybody());
        report.judged(ledger, verdict, Laws.check(program));
        Copies copies = new Copies(program);
        copies.look(discord, telegram);
        report.copies(copies);
        report.violations(discord);
        report.violations(telegram);
    }

    private static Sight everywhere(App... apps) {
        return new Sight() {
            @Override
            public List<Said> withButtons(int most) {
                return List.of();
            }

            @Override
            public Optional<Said> message(String front, String place, String id) {
                for (App app : apps) {
                    if (app.front().equals(front)) {
                        return app.screens().message(place, id);
                    }
                }
                return Optional.empty();
            }
        };
    }
}
