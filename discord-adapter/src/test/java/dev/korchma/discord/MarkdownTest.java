package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Rich;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final String TRICKY = "*_~`|<>[]()#@:\\-+1.ая \n🎲";

    private static String plain(String text) {
        return new Markdown((_, _) -> Optional.empty()).of(Rich.plain(text));
    }

    /** As Discord reads it: a backslash makes the next sign plain. */
    private static String read(String markup) {
        return markup.replaceAll("(?s)\\\\(.)", "$1");
    }

    @Test
    void whateverPeopleTypeIsReadAsTheyTypedIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(30), 0, TRICKY.length())
                    .forEach(at -> typed.append(TRICKY.charAt(at)));
            assertThat(read(plain(typed.toString())))
                    .as("seed %d", seed)
                    .isEqualTo(typed.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold**",
                "_lean_",
                "~~struck~~",
                "`code`",
                "||spoiler||",
                "<@123>",
                "<#5>",
                "@everyone",
                "https://example.org",
                "[a](http://b)",
                "# head",
                "> quote",
                "<t:1:R>"
            })
    void nothingPeopleTypeFormatsLinksOrCalls(String typed) {
        String markup = plain(typed);
        assertThat(markup).isNotEqualTo(typed);
        assertThat(markup).doesNotContainPattern("(?<!\\\\)[*_~`|<>\\[\\]#@:]");
    }

    @ParameterizedTest
    @CsvSource({"'- a list', '\\- a list'", "'1. first', '1\\. first'", "'+ plus', '\\+ plus'"})
    void aLineDoesNotBecomeAList(String typed, String markup) {
        assertThat(plain(typed)).isEqualTo(markup);
    }

    @Test
    void looksStandTightAroundTheirWords() {
        Markdown markdown = new Markdown((_, _) -> Optional.empty());
        assertThat(
                        markdown.of(
                                Rich.of(
                                        new Rich.Strong(" bold "),
                                        new Rich.Struck("4"),
                                        new Rich.Code("a`b"))))
                .isEqualTo(" **bold** ~~4~~`aˋb`");
    }

    @Test
    void onlyAPersonWithAnAccountHereIsCalled() {
        Markdown markdown =
                new Markdown(
                        (_, person) -> person.equals("p1") ? Optional.of("77") : Optional.empty());
        String text =
                markdown.of(Rich.of(new Rich.Mention("p1", "Max"), new Rich.Mention("p2", "Лия")));
        assertThat(text).isEqualTo("<@77>**Лия**");
        assertThat(markdown.mentioned()).containsExactly("77");
    }
}
