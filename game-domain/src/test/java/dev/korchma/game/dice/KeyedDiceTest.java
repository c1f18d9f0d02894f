package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fairness is measured on a fixed key, so that a run is the same today and tomorrow. */
class KeyedDiceTest {

    private static final byte[] SECRET =
            "thirty-two bytes of a test house".getBytes(StandardCharsets.UTF_8);

    /** {@code -Ddice.fairness=10000000} for the figure of docs/promises.md. */
    private static final int THROWS = Integer.getInteger("dice.fairness", 100_000);

    /** Normal deviate: p = 10^-4 to 1 - 10^-4. */
    private static final double LIMIT = 3.72;

    static IntStream everySize() {
        return IntStream.rangeClosed(2, 100);
    }

    @ParameterizedTest(name = "d{0}")
    @MethodSource("everySize")
    void everyFaceFallsEquallyOften(int sides) {
        Dice dice = new KeyedDice(SECRET, "faces of d" + sides);
        long[] seen = new long[sides];
        for (int i = 0; i < THROWS; i++) {
            seen[dice.roll(sides) - 1]++;
        }
        assertThat(deviate(seen, THROWS)).isBetween(-LIMIT, LIMIT);
    }

    @ParameterizedTest(name = "d{0}")
    @ValueSource(ints = {2, 6, 20})
    void everyPairFollowsEquallyOften(int sides) {
        Dice dice = new KeyedDice(SECRET, "pairs of d" + sides);
        long[] seen = new long[sides * sides];
        for (int i = 0; i < THROWS; i++) {
            seen[(dice.roll(sides) - 1) * sides + dice.roll(sides) - 1]++;
        }
        assertThat(deviate(seen, THROWS)).isBetween(-LIMIT, LIMIT);
    }

    @Test
    void runsUpAndDownAreAsManyAsChanceMakes() {
        Dice dice = new KeyedDice(SECRET, "runs");
        int runs = 1;
        int before = dice.roll(1_000_000);
        int last = dice.roll(1_000_000);
        for (int i = 2; i < THROWS; i++) {
            int next = dice.roll(1_000_000);
            runs += next > last == last > before ? 0 : 1;
            before = last;
            last = next;
        }
        double mean = (2.0 * THROWS - 1) / 3;
        double spread = Math.sqrt((16.0 * THROWS - 29) / 90);
        assertThat((runs - mean) / spread).isBetween(-LIMIT, LIMIT);
    }

    @Test
    void theSameSecretAndActionThrowTheSameDice() {
        assertThat(throwTwenty(SECRET, "a")).isEqualTo(throwTwenty(SECRET, "a"));
    }

    @Test
    void anotherActionOrAnotherSecretThrowsOthers() {
        byte[] other = SECRET.clone();
        other[31] ^= 1;
        assertThat(throwTwenty(SECRET, "a")).isNotEqualTo(throwTwenty(SECRET, "b"));
        assertThat(throwTwenty(SECRET, "a")).isNotEqualTo(throwTwenty(other, "a"));
    }

    @Test
    void theStreamNeverChangesBetweenReleases() {
        assertThat(throwTwenty(SECRET, "golden"))
                .containsExactly(
                        10, 5, 12, 9, 12, 14, 18, 1, 7, 11, 4, 19, 20, 5, 9, 16, 20, 5, 13, 11);
    }

    @Test
    void aShortSecretIsNone() {
        assertThatThrownBy(() -> new KeyedDice(new byte[31], "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] throwTwenty(byte[] secret, String action) {
        Dice dice = new KeyedDice(secret, action);
        return IntStream.range(0, 20).map(i -> dice.roll(20)).toArray();
    }

    /** Chi-squared as a normal deviate (Wilson and Hilferty). */
    private static double deviate(long[] seen, long all) {
        double expected = (double) all / seen.length;
        double chi = Arrays.stream(seen).mapToDouble(n -> n - expected).map(d -> d * d).sum();
        double freedom = seen.length - 1.0;
        double part = 2 / (9 * freedom);
        return (Math.cbrt(chi / expected / freedom) - (1 - part)) / Math.sqrt(part);
    }
}
