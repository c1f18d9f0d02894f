package dev.korchma.game.dice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.DiceError.Code;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type to see whether it breaks. */
class HostileTextTest {

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("", Code.EMPTY),
                Arguments.of("   \t\n ", Code.EMPTY),
                Arguments.of("999999d999999", Code.TOO_MANY_DICE),
                Arguments.of("1001d6", Code.TOO_MANY_DICE),
                Arguments.of("501d6+500d6", Code.TOO_MANY_DICE),
                Arguments.of("25#41d6", Code.TOO_MANY_DICE),
                Arguments.of("(500+501)d6", Code.TOO_MANY_DICE),
                Arguments.of("1000d1ro1", Code.TOO_MANY_DICE),
                Arguments.of("1d1000001", Code.TOO_MANY_SIDES),
                Arguments.of("1d999999999", Code.TOO_MANY_SIDES),
                Arguments.of("1d9999999999", Code.NUMBER_TOO_LONG),
                Arguments.of("1d0", Code.NO_SIDES),
                Arguments.of("1d(0-5)", Code.NO_SIDES),
                Arguments.of("1d(7/2)", Code.NOT_WHOLE),
                Arguments.of("(1/2)d6", Code.NOT_WHOLE),
                Arguments.of("(0-1)d6", Code.NEGATIVE_AMOUNT),
                Arguments.of("d1!", Code.NEVER_ENDS),
                Arguments.of("1d6!>=1", Code.NEVER_ENDS),
                Arguments.of("999d6!>=1", Code.NEVER_ENDS),
                Arguments.of("1d6!!<=6", Code.NEVER_ENDS),
                Arguments.of("1d6rr<7", Code.NEVER_ENDS),
                Arguments.of("1d6r<>9", Code.NEVER_ENDS),
                Arguments.of("1dFrr>=-1", Code.NEVER_ENDS),
                Arguments.of("1d(1)!", Code.NEVER_ENDS),
                Arguments.of("1d6!>1", Code.CHAIN_TOO_LONG),
                Arguments.of("7d6u", Code.NOT_ENOUGH_FACES),
                Arguments.of("2d20adv", Code.ADVANTAGE_NEEDS_ONE_DIE),
                Arguments.of("1d20advdis", Code.LEFTOVER),
                Arguments.of("1d20adv1000", Code.TOO_MANY_DICE),
                Arguments.of("9**9**9", Code.BAD_EXPONENT),
                Arguments.of("2**11", Code.BAD_EXPONENT),
                Arguments.of("2**0.5", Code.BAD_EXPONENT),
                Arguments.of("999999999**2", Code.TOO_BIG),
                Arguments.of("999999999*999999999", Code.TOO_BIG),
                Arguments.of("10^999999999", Code.BAD_EXPONENT),
                Arguments.of("1/0", Code.DIVISION_BY_ZERO),
                Arguments.of("1//0", Code.DIVISION_BY_ZERO),
                Arguments.of("1%0", Code.DIVISION_BY_ZERO),
                Arguments.of("0**-1", Code.DIVISION_BY_ZERO),
                Arguments.of("1d6/(1-1)", Code.DIVISION_BY_ZERO),
                Arguments.of("(".repeat(400), Code.TOO_DEEP),
                Arguments.of("(".repeat(10_000), Code.TEXT_TOO_LONG),
                Arguments.of("-".repeat(400) + "1", Code.TOO_DEEP),
                Arguments.of("2**".repeat(150) + "2", Code.TOO_DEEP),
                Arguments.of("1".repeat(5_000), Code.TEXT_TOO_LONG),
                Arguments.of("1".repeat(10), Code.NUMBER_TOO_LONG),
                Arguments.of("1+".repeat(249) + "1", Code.TOO_MANY_TERMS),
                Arguments.of("0#d6", Code.BAD_REPEAT),
                Arguments.of("26#d6", Code.BAD_REPEAT),
                Arguments.of("6#", Code.UNFINISHED),
                Arguments.of("1d20\u202e5+", Code.BAD_CHARACTER),
                Arguments.of("1d20 # \u202eevil", Code.BAD_CHARACTER),
                Arguments.of("1d20\u200f", Code.BAD_CHARACTER),
                Arguments.of("1d20\u0000", Code.BAD_CHARACTER),
                Arguments.of("1d20[\u0007]", Code.BAD_CHARACTER),
                Arguments.of("1d20 # \ud83d", Code.BAD_CHARACTER),
                Arguments.of("1d20\ufeff", Code.BAD_CHARACTER),
                Arguments.of("😀", Code.UNEXPECTED),
                Arguments.of("1d20😀", Code.LEFTOVER),
                Arguments.of("1d20+", Code.UNFINISHED),
                Arguments.of("1d6.5", Code.NOT_WHOLE),
                Arguments.of("1,2", Code.LEFTOVER),
                Arguments.of("(1d6", Code.UNCLOSED),
                Arguments.of("1d6[fire", Code.UNCLOSED),
                Arguments.of("1d6[]", Code.EMPTY_LABEL),
                Arguments.of("1d6)", Code.LEFTOVER),
                Arguments.of("(1d6]", Code.UNEXPECTED),
                Arguments.of("1d6 1d6", Code.LEFTOVER),
                Arguments.of("1d6 and 2", Code.LEFTOVER),
                Arguments.of("1d6wat", Code.UNKNOWN_MODIFIER),
                Arguments.of("(1,2)!", Code.NEEDS_DICE),
                Arguments.of("(1,2)kh(1d2)", Code.DICE_NOT_ALLOWED),
                Arguments.of("T(java.lang.Runtime)", Code.UNKNOWN_FUNCTION),
                Arguments.of("${7*7}", Code.UNEXPECTED),
                Arguments.of("{{7*7}}", null),
                Arguments.of("@everyone", Code.UNKNOWN_NAME),
                Arguments.of("<@123456>", Code.UNEXPECTED),
                Arguments.of("'; DROP TABLE dice; --", Code.UNEXPECTED),
                Arguments.of("min()", Code.WRONG_ARGUMENTS),
                Arguments.of("if(1,2)", Code.WRONG_ARGUMENTS),
                Arguments.of("floor(1,2)", Code.WRONG_ARGUMENTS),
                Arguments.of("１d６", Code.UNEXPECTED),
                Arguments.of("NaN", Code.UNKNOWN_FUNCTION),
                Arguments.of("Infinity", Code.UNKNOWN_FUNCTION),
                Arguments.of("1e9", Code.LEFTOVER),
                Arguments.of("0x10", Code.LEFTOVER),
                Arguments.of("d{}", Code.UNEXPECTED),
                Arguments.of("d{1,,2}", Code.UNEXPECTED),
                Arguments.of("1d{" + "1,".repeat(120) + "1}", Code.TOO_MANY_SIDES));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("attacks")
    void isAnsweredByAReasonWithoutAnException(String text, @Nullable Code code) {
        if (code == null) {
            assertThat(Formula.parse(text)).isInstanceOf(Parsed.Good.class);
            return;
        }
        DiceError error = Totals.error(text);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.column()).isBetween(0, Math.min(text.length(), Limits.TEXT) + 1);
    }

    @Test
    void whatIsTooMuchIsRefusedBeforeAnyDieFalls() {
        for (String text : new String[] {"600d6+600d6", "25#41d6", "d1!", "9**9**9", "3d6+1/0"}) {
            assertThat(Formula.parse(text)).as(text).isInstanceOf(Parsed.Bad.class);
        }
    }

    @Test
    void emojiAndAnyLanguageAreWelcomeInLabelsAndNotes() {
        Roll roll = Totals.rolled("1d6[🔥 огонь] # 剣で攻撃 👨‍👩‍👧", 4);
        assertThat(roll.formula().note()).isEqualTo("剣で攻撃 👨‍👩‍👧");
        assertThat(roll.results().getFirst().parts().getFirst().labels())
                .containsExactly("🔥 огонь");
    }
}
