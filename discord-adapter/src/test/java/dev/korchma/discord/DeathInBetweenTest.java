package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outbox;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.rest.RestFault;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The program dies after Discord took a message and before that is written down, or a little later:
 * when it lives again the message is there, and once.
 */
class DeathInBetweenTest {

    private static final int DEATHS = Integer.getInteger("korchma.discord.deaths", 20);
    private static final int DEATHS_OF_A_LIFE = Integer.getInteger("korchma.discord.life", 10);
    private static final long SEED = Long.getLong("korchma.discord.seed", 20_261_123);

    /** How many times the database is asked at most between a message and its last mark. */
    private static final int LATEST = 4;

    private static final Duration ENOUGH = Duration.ofMillis(300);

    private static TestDiscord discord;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @AfterEach
    void allIsWell() {
        discord.database().lives();
        discord.forgive(line -> line.contains("tried again"));
        discord.allIsWell();
    }

    /** The program dies some time after Discord took the next message of a channel. */
    private AtomicBoolean deathIsNear(String route) {
        AtomicBoolean sent = new AtomicBoolean();
        int later = random.nextInt(LATEST);
        discord.peer()
                .faults()
                .rest()
                .next(
                        1,
                        route,
                        new RestFault.Then(() -> {
                            discord.database().diesAfter(later);
                            sent.set(true);
                        }));
        return sent;
    }

    /** What was in the middle of something is over; now and then a new program starts. */
    private void livesAgain(int death, AtomicBoolean sent) {
        await().atMost(TestDiscord.SOON).untilTrue(sent);
        // Who gets by with fewer questions than were left dies with everything done.
        long enough = System.nanoTime() + ENOUGH.toNanos();
        while (!discord.database().hasDied() && System.nanoTime() < enough) {
            LockSupport.parkNanos(1_000_000);
        }
        if (death % DEATHS_OF_A_LIFE == DEATHS_OF_A_LIFE - 1) {
            discord.stop();
            discord.database().lives();
            discord.begin();
            discord.comesIn();
        } else {
            discord.database().lives();
        }
    }

    @Test
    void boardIsThereOnceWheneverTheProgramDied() {
        Fight fight = Fight.of(discord, "Crypt");
        Set<Long> boards = new HashSet<>();
        for (int death = 0; death < DEATHS; death++) {
            discord.peer().faults().delete(fight.thread(), board(fight).id());
            AtomicBoolean sent = deathIsNear("POST /channels/" + fight.thread().id() + "/messages");
            discord.touch(fight);
            discord.bean(BoardKeeper.class).wake(fight.space(), fight.stream());
            livesAgain(death, sent);
            discord.roundsUntil(fight::isShown);
            assertThat(boards.add(board(fight).id())).as("death %d", death).isTrue();
        }
        fight.twoTurns();
        System.out.printf(
                "[deaths] %d between a board and its mark: 0 twice (seed %d)%n", DEATHS, SEED);
    }

    /** The only board of the thread; it is the one the bot knows of. */
    private static Seen board(Fight fight) {
        List<Seen> boards = fight.with("Surrender", fight.thread());
        assertThat(boards).hasSize(1);
        assertThat(
                        discord.jdbc()
                                .sql("select message from view where stream_id = ? and message = ?")
                                .params(fight.stream(), Long.toString(boards.getFirst().id()))
                                .query(String.class)
                                .list())
                .hasSize(1);
        return boards.getFirst();
    }

    @Test
    void letterIsThereOnceWheneverTheProgramDied() {
        Stage stage = new Stage(discord, "Post");
        stage.tavern().roll(stage.max(), "1d4").reply();
        long space = space(stage);
        UUID max = max(stage);
        for (int death = 0; death < DEATHS; death++) {
            AtomicBoolean sent =
                    deathIsNear(
                            "POST /channels/"
                                    + stage.max().inPrivate().channel().id()
                                    + "/messages");
            String words = "letter-" + death + "!";
            discord.bean(Outbox.class).whisper(space, max, letter(words));
            livesAgain(death, sent);
            discord.roundsUntil(DeathInBetweenTest::allLettersAreOut);
            assertThat(letters(stage, words)).as("death %d", death).isOne();
        }
        assertThat(letters(stage, "letter-")).isEqualTo(DEATHS);
        System.out.printf(
                "[deaths] %d between a letter and its mark: 0 twice (seed %d)%n", DEATHS, SEED);
    }

    private static View letter(String words) {
        return View.of(View.Tone.PLAIN).text(Rich.plain(words)).build();
    }

    private static boolean allLettersAreOut() {
        return discord.jdbc()
                .sql("select not exists (select 1 from outbox where sent_at is null)")
                .query(Boolean.class)
                .single();
    }

    private static long letters(Stage stage, String words) {
        return stage.max().inPrivate().messages().stream()
                .filter(seen -> Stage.plain(seen).contains(words))
                .count();
    }

    private static long space(Stage stage) {
        return discord.jdbc()
                .sql("select space_id from place where front = 'discord' and id = ?")
                .param(stage.place().id())
                .query(Long.class)
                .single();
    }

    private static UUID max(Stage stage) {
        return discord.jdbc()
                .sql("select person_id from identity where front = 'discord' and account = ?")
                .param(Long.toString(stage.max().id()))
                .query(UUID.class)
                .single();
    }
}
