package dev.korchma.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> COMMANDS =
            List.of("coin", "duel", "help", "language", "roll", "duel user", "duel computer");

    @ParameterizedTest
    @CsvSource({
        "dule, duel",
        "rlol, roll",
        "rol, roll",
        "rolll, roll",
        "ROOL, roll",
        "langauge, language",
        "lagnuage, language",
        "hlep, help",
        "duel usr, duel user",
    })
    void aSlipOfTheFingersIsRecognised(String typed, String meant) {
        assertThat(Nearest.to(typed, COMMANDS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "attack", "кубик", "delete", "loot", "hero"})
    void anotherWordIsNotGuessedAt(String typed) {
        assertThat(Nearest.to(typed, COMMANDS)).isEmpty();
    }
}
