package dev.korchma.plays.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.plays.Fronts;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Stage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A master and four players fight all evening ({@code -Devening.actions=200}, {@code
 * -Devening.fronts=neutral,discord,telegram,web}, {@code -Devening.seed=1}, {@code
 * -Devening.count=1}: so many, each with a seed one greater).
 */
class EveningTest {

    private static final String MASTER = "Вика";
    private static final List<String> PLAYERS = List.of("Max", "Лия", "Олег", "Ann");

    /** Whoever lurks throws too, which must not change how the dice of the others fall. */
    private static final List<Integer> THREES = Collections.nCopies(10_000, 3);

    private static final Fronts FRONTS = new Fronts();
    private static final int ACTIONS = Integer.getInteger("evening.actions", 200);
    private static final long SEED = Long.getLong("evening.seed", 1);

    static Stream<Arguments> evenings() {
        return Arrays.stream(System.getProperty("evening.fronts", "neutral").split(","))
                .flatMap(front -> seeds().mapToObj(seed -> Arguments.of(front, seed)));
    }

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + Long.getLong("evening.count", 1));
    }

    @AfterAll
    static void closeFronts() {
        FRONTS.close();
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void nobodyWhoPlaysSensiblyIsRefusedAndNobodySeesWhatIsHidden(String front, long seed) {
        Table table = evening(front, seed, true, List.of());

        System.out.printf(
                "EveningTest: seed %d on %s, %d acts, %d of them curious, %d refused without fault%n",
                seed,
                front,
                table.acts() + table.attempts(),
                table.attempts(),
                table.refusals().size());
        assertThat(table.refusals()).as("seed %d:%n%s", seed, table.story()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void playersReadTheSameWhetherSomebodyLurksOrNot(long seed) {
        Table lurking = evening("neutral", seed, true, THREES);
        Table alone = evening("neutral", seed, false, THREES);

        for (String player : PLAYERS) {
            List<String> with = lurking.read().getOrDefault(player, List.of());
            List<String> without = alone.read().getOrDefault(player, List.of());
            for (int at = 0; at < Math.min(with.size(), without.size()); at++) {
                assertThat(with.get(at))
                        .as("glance %d of %s", at, player)
                        .isEqualTo(without.get(at));
            }
            assertThat(with).hasSameSizeAs(without);
        }
    }

    private static Table evening(String name, long seed, boolean hides, List<Integer> dice) {
        Play play =
                new Play(
                        "An evening",
                        "evening",
                        Stream.concat(Stream.of(MASTER), PLAYERS.stream())
                                .map(who ->
                                        new Play.Role(
                                                who,
                                                who.charAt(0) < 'z' ? "en" : "ru",
                                                who.equals(MASTER) ? "the master" : "",
                                                null))
                                .toList(),
                        List.of());
        Front front = FRONTS.open(name, List.of(play));
        try (Stage stage = front.open(play)) {
            stage.script(dice);
            Table table = new Table(stage, MASTER, PLAYERS);
            try {
                play(table, new Random(seed), hides);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        "seed %d on %s: %s%n%s"
                                .formatted(seed, name, wrong.getMessage(), table.story()),
                        wrong);
            }
            return table;
        }
    }

    private static void play(Table table, Random chance, boolean hides) {
        Master master = new Master(table, MASTER, chance, hides);
        List<Player> players = PLAYERS.stream().map(one -> new Player(table, one, chance)).toList();
        List<Curious> curious =
                PLAYERS.stream().map(one -> new Curious(table, one, chance)).toList();
        table.says(MASTER, "/campaign create Соляной тракт");
        PLAYERS.forEach(one -> table.says(one, "/campaign join"));
        boolean first = true;
        while (table.acts() < ACTIONS) {
            PLAYERS.forEach(one -> table.goes(one, new Spot.Tavern()));
            master.prepares();
            if (first) {
                players.forEach(one -> one.press("encounter.join"));
                first = false;
            }
            players.forEach(Player::throwsForTheOrder);
            master.throwsForTheRest();
            PLAYERS.forEach(one -> table.goes(one, new Spot.NewestThread()));
            int idle = 0;
            while (table.acts() < ACTIONS && master.isAtIt() && idle < 20) {
                boolean done = master.plays();
                for (int at = 0; at < players.size(); at++) {
                    done |= players.get(at).plays();
                    if (chance.nextInt(6) == 0) {
                        curious.get(at).acts();
                    }
                }
                idle = done ? 0 : idle + 1;
            }
            assertThat(idle)
                    .as("somebody can always go on: %s", table.messages(PLAYERS.get(1)))
                    .isLessThan(20);
        }
    }
}
