package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.korchma.game.dice.DiceError.Code;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of expressions that dice bots are compared by. The first column is the table's own
 * notation, the second is ours; where they differ, the first belongs to another bot.
 */
class ExpressionCasesTest {

    private static final int SAMPLE = 100_000;

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            maxCharsPerColumn = 200,
            textBlock =
                    """
                    d20                    | 1d20                   | 1   | 20  | 10.5
                    1d20+5                 | 1d20+5                 | 6   | 25  | 15.5
                    2d6+3                  | 2d6+3                  | 5   | 15  | 10
                    4d6kh3                 | 4d6kh3                 | 3   | 18  | 12.2446
                    2d20kh1+7              | 2d20kh1+7              | 8   | 27  | 20.825
                    2d20kl1                | 2d20kl1                | 1   | 20  | 7.175
                    3d20kh1                | 3d20kh1                | 1   | 20  | 15.4875
                    4d6pl1                 | 4d6dl1                 | 3   | 18  | 12.2446
                    4d6ph1                 | 4d6dh1                 | 3   | 18  | 8.7554
                    3d6k6                  | 3d6kv=6                | 0   | 18  | 3
                    5d6k>3                 | 5d6kv>3                | 0   | 30  | 12.5
                    5d6k<3                 | 5d6kv<3                | 0   | 10  | 2.5
                    2d6ro<3                | 2d6ro<3                | 2   | 12  | 8.3333
                    2d6rr1                 | 2d6rr<2                | 4   | 12  | 8
                    2d6rr<3                | 2d6rr<3                | 6   | 12  | 9
                    1d6ra6                 | 1d6!o6                 | 1   | 12  | 4.0833
                    3d6ra6, each die once  | 3d6!o6                 | 3   | 36  | 12.25
                    1d20mi10               | 1d20mi10               | 10  | 20  | 12.75
                    1d20ro1                | 1d20ro1                | 1   | 20  | 10.975
                    2d20kh1ro1             | 2d20kh1ro1             | 1   | 20  | 13.849
                    2d20ro1kh1             | 2d20ro1kh1             | 1   | 20  | 14.142
                    d%                     | 1d%                    | 1   | 100 | 50.5
                    d% of d20              | 1d00                   | 0   | 90  | 45
                    d%+1d10                | d00+1d10               | 1   | 100 | 50.5
                    d100                   | d100                   | 1   | 100 | 50.5
                    0d6                    | 0d6                    | 0   | 0   | 0
                    1000d1                 | 1000d1                 | 1000 | 1000 | 1000
                    (1d4+1,3,2d6kl1)kh1    | (1d4+1,3,2d6kl1)kh1    | 3   | 6   | 3.9861
                    (3d6,)                 | (3d6,)                 | 3   | 18  | 10.5
                    ()                     | ()                     | 0   | 0   | 0
                    (1,2,3)kh1             | (1,2,3)kh1             | 3   | 3   | 3
                    (1d6+2)*2              | (1d6+2)*2              | 6   | 16  | 11
                    1d6+2*3                | 1d6+2*3                | 7   | 12  | 9.5
                    -1d6                   | -1d6                   | -6  | -1  | -3.5
                    --1d6                  | --1d6                  | 1   | 6   | 3.5
                    10/4                   | 10/4                   | 2   | 2   | 2
                    10//4                  | 10//4                  | 2   | 2   | 2
                    10%3                   | 10%3                   | 1   | 1   | 1
                    2*3//4                 | 2*3//4                 | 1   | 1   | 1
                    1d20*-1                | 1d20*-1                | -20 | -1  | -10.5
                    1d20>=15               | 1d20>=15               | 0   | 1   | 0.3
                    1d20+5>=15             | 1d20+5>=15             | 0   | 1   | 0.55
                    3>2>1                  | 3>2>1                  | 0   | 0   | 0
                    5d10>=8 of rpg         | 5d10cs>=8              | 0   | 5   | 1.5
                    1d8[slashing]+2d6[fire] | 1d8[slashing]+2d6[fire] | 3 | 20 | 11.5
                    (1d8+4)[piercing][magic] | (1d8+4)[piercing][magic] | 5 | 12 | 8.5
                    1d20 + 5 # to hit      | 1d20 + 5 # to hit      | 6   | 25  | 15.5
                    1.5*4                  | 1.5*4                  | 6   | 6   | 6
                    4dF                    | 4dF                    | -4  | 4   | 0
                    6d10>=8f=1, two dice   | 2d10cs>=8df=1          | -2  | 2   | 0.4
                    {4d6,2d10}k1, smaller  | {2d6,1d10}k1           | 2   | 12  | 7.88888889
                    {3d8+3}>=10            | {3d8+3}>=10            | 0   | 1   | 0.9609375
                    1d20cs>=19cf<=3        | 1d20crit>=19fumble<=3  | 1   | 20  | 10.5
                    2d6**2                 | 2d6**2                 | 4   | 144 | 54.8333
                    (2+1)d6                | (2+1)d6                | 3   | 18  | 10.5
                    2d6r<3                 | 2d6r<3                 | 6   | 12  | 9
                    6#4d6kh3, once         | 1#4d6kh3               | 3   | 18  | 12.2446
                    2d6 of 6 or less       | 2d6<=6                 | 0   | 1   | 0.416667
                    2d6 of 7 to 9          | 2d6<=9                 | 0   | 1   | 0.833333
                    2d6 of 10 or more      | 2d6>=10                | 0   | 1   | 0.166667
                    DC 11 with advantage   | 1d20adv>=11            | 0   | 1   | 0.75
                    DC 11 with disadvantage | 1d20dis>=11           | 0   | 1   | 0.25
                    3d20kh1 as adv2        | 1d20adv2               | 1   | 20  | 15.4875
                    4dF.1, two dice        | 2dF.1                  | -2  | 2   | 0
                    faces of a pack        | 2d{0,0,1,1,2}          | 0   | 4   | 1.6
                    """)
    void everyWayTheDiceCanFallGivesTheRangeAndTheMean(
            String table, String ours, long least, long most, double mean) {
        EveryThrow.Outcomes outcomes = EveryThrow.of(Formula.of(ours));
        assertThat(outcomes.least()).isEqualTo(least);
        assertThat(outcomes.most()).isEqualTo(most);
        assertThat(outcomes.mean()).isCloseTo(mean, within(0.0005));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1d6e6      | 1d6e6          | 1 | 4.2
                    2d6e6      | 2d6!           | 2 | 8.4
                    """)
    void explosionsWithoutAnEndHaveTheirExactMean(
            String table, String ours, long least, double mean) {
        EveryThrow.Outcomes outcomes = EveryThrow.of(Formula.of(ours));
        assertThat(outcomes.least()).isEqualTo(least);
        assertThat(outcomes.most()).isGreaterThan(12 * least);
        assertThat(outcomes.mean()).isCloseTo(mean, within(0.0005));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    10d10e>8               | 10d10e>8               | 10 | -   | 68.75
                    8d6mi2                 | 8d6mi2                 | 16 | 48  | 29.3333
                    8d6ma4                 | 8d6ma4                 | 8  | 32  | 24
                    6d6mi2kh3              | 6d6mi2kh3              | 6  | 18  | 14.283
                    6d6k>2e6               | 6d6kv>2e6              | 0  | -   | 22.2
                    10d10!                 | 10d10!                 | 10 | -   | 61.11
                    4d10!!                 | 4d10!!                 | 4  | -   | 24.44
                    4d10!p                 | 4d10!p                 | 4  | -   | 24
                    10d10>=8 of rpg        | 10d10cs>=8             | 0  | 10  | 3
                    6d10>=8f=1             | 6d10cs>=8df=1          | -6 | 6   | 1.2
                    {4d6,2d10}k1           | {4d6,2d10}k1           | 4  | 24  | 14.956
                    10d6r<3                | 10d6r<3                | 30 | 60  | 45
                    3d6u                   | 3d6u                   | 6  | 15  | 10.5
                    6#4d6kh3, the sum      | 6#4d6kh3               | 18 | 108 | 73.4676
                    5d10>=8 of d20         | 5d10>=8                | 0  | 1   | 1
                    """)
    void manyThrowsOfAFixedSeedComeNearTheMean(
            String table, String ours, long least, Long most, double mean) {
        Formula formula = Formula.of(ours);
        SplittableRandom random = new SplittableRandom(20);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < SAMPLE; i++) {
            long total = Totals.of(formula, sides -> random.nextInt(sides) + 1);
            assertThat(total).isBetween(least, most == null ? Long.MAX_VALUE : most);
            sum += total;
            squares += (double) total * total;
        }
        double found = sum / SAMPLE;
        double error = Math.sqrt((squares / SAMPLE - found * found) / SAMPLE);
        assertThat(found).isCloseTo(mean, within(4 * error + 0.005));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    1d0             | NO_SIDES         | 3 | -
                    1001d1          | TOO_MANY_DICE    | 1 | -
                    1d20+5 Longsword | LEFTOVER        | 8 | 1d20+5 # Longsword
                    2d6+            | UNFINISHED       | 4 | 2d6
                    d               | UNFINISHED       | 1 | d20
                    1d20kh          | NEEDS_AMOUNT     | 6 | 1d20kh1
                    4d6pl1          | UNKNOWN_MODIFIER | 4 | 4d6dl1
                    1d6ra6          | UNKNOWN_MODIFIER | 4 | 1d6!o6
                    5d6k>3          | NEEDS_AMOUNT     | 4 | 5d6kv>3
                    1d20cs>=19cf    | NEEDS_CONDITION  | 12 | -
                    10d10>=8f=1     | LEFTOVER         | 9 | 10d10>=8 # f=1
                    """)
    void whatAnotherBotWritesOtherwiseIsRefusedWithAColumnAndAWayOut(
            String text, Code code, int column, String suggestion) {
        DiceError error = Totals.error(text);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.suggestion()).isEqualTo(suggestion);
    }
}
