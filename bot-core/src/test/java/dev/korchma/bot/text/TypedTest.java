package dev.korchma.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void aLineLosesBreaksControlsAndDirectionMarks() {
        assertThat(Typed.line("  two\nlines\u0000 and\u202E more\t ", 100))
                .isEqualTo("two lines and more");
    }

    @Test
    void aLineIsCutBetweenWholeCharacters() {
        assertThat(Typed.line("🎲🎲🎲", 2)).isEqualTo("🎲🎲");
    }

    @Test
    void linesStayLinesWithoutAWallOfEmptyOnes() {
        assertThat(Typed.lines("one\r\n\n\n\n two\u0007\n", 100)).isEqualTo("one\n\ntwo");
    }

    @Test
    void linesAreCutAsAWhole() {
        assertThat(Typed.lines("ab\ncd", 4)).isEqualTo("ab\nc");
    }
}
