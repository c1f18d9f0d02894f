package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commands as Telegram's clients write them. */
class CommandLineTest {

    private static final Set<String> PATHS = Set.of("roll", "duel user", "duel computer");

    private static Optional<String> read(String typed) {
        return CommandLine.read(typed, "korchma_bot", PATHS);
    }

    @Test
    void nameOfOurBotIsLeftOut() {
        assertThat(read("/roll@korchma_bot 2d6")).contains("/roll 2d6");
        assertThat(read("/roll@Korchma_Bot")).contains("/roll");
    }

    @Test
    void commandToAnotherBotIsNotOurs() {
        assertThat(read("/roll@dice_bot 2d6")).isEmpty();
    }

    @Test
    void underscoreStandsForTheSpaceOfACommandWeHave() {
        assertThat(read("/duel_user Лия")).contains("/duel user Лия");
        assertThat(read("/DUEL_USER@korchma_bot @lia")).contains("/duel user @lia");
        assertThat(read("/no_such thing")).contains("/no_such thing");
    }

    @Test
    void plainTalkStaysAsItIs() {
        assertThat(read("I roll 2d6/3 @korchma_bot")).contains("I roll 2d6/3 @korchma_bot");
        assertThat(read("/ roll")).contains("/ roll");
        assertThat(CommandLine.name("roll")).isEmpty();
        assertThat(CommandLine.name("/Roll 2d6")).isEqualTo("roll");
    }
}
