package dev.korchma.bot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays a player's own while their hero says the rest. */
class AutoTalkTest {

    @ParameterizedTest
    @ValueSource(strings = {"// brb", "//", "(brb)", "((сейчас вернусь))", "(two\nlines)"})
    void slashesAndBracketsKeepALineOutOfCharacter(String line) {
        assertThat(AutoTalk.isOutOfCharacter(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who goes there?", "(softly) Who goes there?", ":)", "see http://x"})
    void anythingElseIsSpoken(String line) {
        assertThat(AutoTalk.isOutOfCharacter(line)).isFalse();
    }
}
