package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTextTest {

    private static final Scope SHEET = Scope.of(Map.of("mod.str", 3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2d20kh1+7               | 17 4    | 2d20kh1 (17, ~~4~~) + 7 = 24
                    1d20+@mod.str           | 11      | 1d20 (11) + @mod.str (3) = 14
                    2d6ro1                  | 1 5 4   | 2d6ro1 (~~1~~, 4, 5) = 9
                    1d6!                    | 6 2     | 1d6! (6!, 2) = 8
                    1d6!!                   | 6 2     | 1d6!! (6!→8, 2) = 8
                    1d6min2                 | 1       | 1d6min2 (1→2) = 2
                    1d8[fire]               | 5       | 1d8 (5) [fire] = 5
                    (1d6,1d8)kh1            | 5 4     | (1d6 (5), ~~1d8 (4)~~)kh1 = 5
                    -(1d6+2)/2              | 3       | -(1d6 (3) + 2) / 2 = -3
                    (1d4)d6                 | 2 3 4   | (1d4)d6 {(1d4 (2))} (3, 4) = 7
                    max(1d4,2)              | 1       | max(1d4 (1), 2) = 2
                    0d6                     |         | 0d6 () = 0
                    """)
    void oneLineShowsEveryDie(String text, String faces, String line) {
        int[] script =
                faces == null
                        ? new int[0]
                        : List.of(faces.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        assertThat(RollText.line(Totals.rolled(text, SHEET, script))).isEqualTo(line);
    }

    @Test
    void aRepeatIsALinePerResult() {
        assertThat(RollText.line(Totals.rolled("2#1d6", 3, 4)))
                .isEqualTo("1d6 (3) = 3\n1d6 (4) = 4");
    }

    @Test
    void aLongRowOfDiceIsCutAndSaysHowManyAreHidden() {
        Roll roll = Totals.rolled("4d6+1d8", 1, 2, 3, 4, 5);
        List<RollPart> parts = RollText.parts(roll.results().getFirst(), 3);
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        assertThat(text).hasToString("4d6 (1, 2, 3, … +1) + 1d8 (… +1)");
        assertThat(parts).contains(new RollPart.More(1));
    }
}
