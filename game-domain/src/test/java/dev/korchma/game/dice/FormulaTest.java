package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.korchma.game.dice.DiceError.Code;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Scope SHEET =
            Scope.of(Map.of("mod.str", 3, "str", 17, "level", 5, "edge", -1, "half", 2.5));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (@str - 10) // 2                    | 3
                    2 + (@level - 1) // 4               | 3
                    -7 // 2                             | -4
                    -7 % 3                              | 2
                    -7 / 2                              | -4
                    floor(-3.5)                         | -4
                    ceil(-3.5)                          | -3
                    round(2.5)                          | 3
                    abs(-4)                             | 4
                    min(3, 1, 2)                        | 1
                    max(3, 1, 2)                        | 3
                    best(10 + @mod.str, 12)             | 13
                    clamp(@str, 1, 10)                  | 10
                    if(@level >= 5, 2, 1)               | 2
                    if(0, 1 / @zero, 7)                 | 7
                    sum(1, 2, @mod.str)                 | 6
                    count(1 > 0, 2 > 3, @mod.str)       | 2
                    (0.1 + 0.7) * 10                    | 8
                    0.1 + 0.2 == 0.3                    | 1
                    1 <> 2                              | 1
                    2 ** 10                             | 1024
                    2 ** 3 ** 2                         | 512
                    -2 ** 2                             | 4
                    2 ** -1 * 4                         | 2
                    7 × 2 − 10 ÷ 5                      | 12
                    5 ≥ 5                               | 1
                    @half * 2                           | 5
                    @{level} + 1                        | 6
                    BEST(1, 2)                          | 2
                    """)
    void formulasCompute(String text, long value) {
        assertThat(Formula.of(text).value(SHEET))
                .isInstanceOfSatisfying(
                        Valued.Done.class, done -> assertThat(done.number()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2d20kh1 + 7             | 4 17         | 24
                    4к6к3                   | 1 2 3 4      | 9
                    3Д6                     | 1 2 3        | 6
                    1К20+2                  | 5            | 7
                    4d6 kh3                 | 1 2 3 4      | 9
                    4d6d1                   | 1 2 3 4      | 9
                    4D6KH3                  | 1 2 3 4      | 9
                    3d6!                    | 6 2 1 1      | 10
                    3d6!>=5                 | 5 6 1 1 2    | 15
                    3d6! >= 15              | 6 6 2 1 1    | 1
                    1d6!o                   | 6 6          | 12
                    1d6!!                   | 6 6 1        | 13
                    1d6!!cs>=10             | 6 6 1        | 1
                    1d6!p                   | 6 6 3        | 13
                    1d6!!p                  | 6 3          | 8
                    2d6ro1                  | 1 5 1        | 6
                    2d6rr<3                 | 1 2 3 6      | 9
                    2d20kh1ro1              | 1 1 9        | 9
                    2d20ro1kh1              | 1 3 9        | 9
                    2d6min2max5             | 1 6          | 7
                    4d6cs>=5cf=1            | 5 6 1 2      | 3
                    4d6cs>=5df=1            | 5 6 1 2      | 1
                    4d6even                 | 2 4 5 6      | 3
                    4d6odd                  | 2 4 5 6      | 1
                    3d6ms>=10               | 4 5 3        | 2
                    1d100ms<=45             | 30           | 15
                    3d6u                    | 2 2 2 3 3 5  | 10
                    1d20adv                 | 3 18         | 18
                    1d20dis                 | 3 18         | 3
                    1d20adv2                | 3 18 5       | 18
                    1d20advro1              | 1 1 8        | 8
                    1d20adv(@edge)          | 3 18         | 3
                    1d20adv(0)              | 7            | 7
                    (1d4)d6                 | 2 5 6        | 11
                    (@level - 3)d6          | 5 6          | 11
                    1d(@level+1)            | 6            | 6
                    4dF                     | 1 2 3 3      | 1
                    d00 + d10               | 10 10        | 100
                    2d{0, 0, 1, 3}          | 4 1          | 3
                    1dc                     | 2            | 1
                    (1d6, 1d8, 1d10)kh2     | 5 3 7        | 12
                    {1d6, 1d8}cs>=4         | 5 3          | 1
                    if(1d2 == 1, 1d4, 2d6)  | 2 6 6        | 12
                    4d6cs >= 5              | 5 6 1 2      | 2
                    0d6                     |              | 0
                    """)
    void diceFallAsWritten(String text, String faces, long total) {
        int[] script =
                faces == null
                        ? new int[0]
                        : List.of(faces.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        assertThat(Totals.rolled(text, SHEET, script).total()).isEqualTo(total);
    }

    @Test
    void everyDieTellsWhyItCounts() {
        RollNode.Pool pool = pool(Totals.rolled("4d6ro1min2kh2!", 1, 2, 1, 1, 6, 5, 4, 3));
        assertThat(pool.dice())
                .extracting(Die::face, Die::value, die -> die.marks().toString())
                .containsExactly(
                        tuple(1, 1, "[REROLLED]"),
                        tuple(6, 6, "[EXPLODED]"),
                        tuple(3, 3, "[EXTRA]"),
                        tuple(2, 2, "[DROPPED]"),
                        tuple(1, 1, "[REROLLED]"),
                        tuple(5, 5, "[]"),
                        tuple(1, 1, "[REROLLED]"),
                        tuple(4, 4, "[DROPPED]"));
    }

    @Test
    void ofEqualDiceTheLeftmostIsKept() {
        assertThat(pool(Totals.rolled("3d20kh1", 9, 9, 9)).dice())
                .extracting(Die::counts)
                .containsExactly(true, false, false);
        assertThat(pool(Totals.rolled("3d20kl1", 9, 9, 9)).dice())
                .extracting(Die::counts)
                .containsExactly(true, false, false);
    }

    @Test
    void criticalMarksLookAtTheFaceAndChangeNoTotal() {
        Roll roll = Totals.rolled("1d20min10crit>=19fumble<=1 + 5", 1);
        assertThat(roll.total()).isEqualTo(15);
        assertThat(roll.has(Mark.FUMBLE)).isTrue();
        assertThat(roll.has(Mark.CRIT)).isFalse();
        assertThat(Totals.rolled("2d20kl1crit=20", 20, 3).has(Mark.CRIT)).isFalse();
    }

    @Test
    void labelsSplitTheTotalIntoPartsThatAddUp() {
        Roll.Result result =
                Totals.rolled("(1d8[slashing]+2d6[fire])/2+3-1d4[cold]", 5, 6, 6, 2)
                        .results()
                        .getFirst();
        assertThat(result.total()).isEqualTo(9);
        assertThat(result.parts())
                .containsExactly(
                        new Part(List.of("slashing"), 2),
                        new Part(List.of("fire"), 6),
                        new Part(List.of(), 3),
                        new Part(List.of("cold"), -2));
    }

    @Test
    void labelsInsideOneAnotherAreAllKept() {
        assertThat(Totals.rolled("(1d8+4)[piercing][magic]", 3).results().getFirst().parts())
                .allSatisfy(part -> assertThat(part.labels()).containsExactly("piercing", "magic"));
    }

    @Test
    void aRepeatGivesSoManyResults() {
        Roll roll = Totals.rolled("3#1d6 + 1 # stats", 1, 2, 3);
        assertThat(roll.results()).extracting(Roll.Result::total).containsExactly(2L, 3L, 4L);
        assertThat(roll.formula().note()).isEqualTo("stats");
        assertThat(roll.formula().results()).isEqualTo(3);
        assertThat(Formula.of("6 # apples").results()).isEqualTo(1);
    }

    @Test
    void aFormulaKnowsItsNamesAndWhetherItHasDice() {
        Formula formula = Formula.of("@mod.str + min(@target.defence, @mod.str)");
        assertThat(formula.names()).containsExactly("mod.str", "target.defence");
        assertThat(formula.hasDice()).isFalse();
        assertThat(Formula.of("1 + d6").hasDice()).isTrue();
    }

    @Test
    void aNumberMayNotHideDice() {
        assertThat(Formula.of("2 + 1d6").value(SHEET))
                .isEqualTo(new Valued.Failed(DiceError.at(Code.DICE_NOT_ALLOWED, 5)));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestKnownOne() {
        Rolled rolled = Formula.of("1d20 + @mod.sttr").roll(new ScriptedDice(1), SHEET);
        assertThat(rolled)
                .isEqualTo(
                        new Rolled.Failed(
                                new DiceError(
                                        Code.UNKNOWN_NAME,
                                        8,
                                        Map.of("name", "mod.sttr"),
                                        "@mod.str")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    d20                    | 1d20
                    4 К 6                  |
                    4К6к3                  | 4d6kh3
                    {1,2}k1                | (1, 2)kh1
                    1d6e6 x3               | 1d6!6 !3
                    d@sides                | 1d(@sides)
                    1D%+DF                 | 1d% + 1dF
                    +1d6                   | 1d6
                    1d20  #  to   hit      | 1d20 # to hit
                    1d8 [ fire ]           | 1d8[fire]
                    1.50                   | 1.5
                    4d6mi2ma5              | 4d6min2max5
                    """)
    void theCanonicalTextIsPlain(String text, String canonical) {
        if (canonical == null) {
            assertThat(Formula.parse(text)).isInstanceOf(Parsed.Bad.class);
        } else {
            assertThat(Formula.of(text).text()).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    flor(7/2)        | floor(7/2)
                    (4d6)kh3         | 4d6kh3
                    ((1d6+2)         | ((1d6+2))
                    4d6hk3           | 4d6k3
                    4d6cs6           | 4d6cs>=6
                    mod.str + d20    | @mod.str + d20
                    1d20 + 5 to hit  | 1d20 + 5 # to hit
                    4d               | 4d20
                    1d6)             | 1d6
                    2d20kh           | 2d20kh1
                    """)
    void whatWasMeantIsOffered(String text, String better) {
        assertThat(Totals.error(text).suggestion()).isEqualTo(better);
    }

    @Test
    void trustedTextThatIsWrongNamesItsColumn() {
        assertThatThrownBy(() -> Formula.of("1d20 + foo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNKNOWN_FUNCTION at column 8");
    }

    private static RollNode.Pool pool(Roll roll) {
        return roll.pools().findFirst().orElseThrow();
    }
}
