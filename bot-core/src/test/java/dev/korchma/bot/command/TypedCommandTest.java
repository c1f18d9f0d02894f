package dev.korchma.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedCommandTest {

    private static final ChoiceWords WORDS = new ChoiceWords(new Texts(), "command.none");

    private static final List<Option> CAMPAIGN =
            List.of(
                    Option.required("name", new Option.Words(60)),
                    Option.optional("rules", new Option.Listed()));

    private static final List<Option> ADD =
            List.of(
                    Option.required("creature", new Option.Listed()),
                    Option.optional("count", new Option.Whole(1, 20)));

    private static final List<Option> ROLL =
            List.of(
                    Option.required("dice", new Option.DiceText()),
                    Option.optional("label", new Option.Words(60)));

    private static Map<String, String> read(List<Option> options, String line) {
        return TypedCommand.options(options, line, WORDS);
    }

    @Test
    void aNamedNameOfSeveralWordsNeedsNoQuotes() {
        assertThat(read(CAMPAIGN, "name:The Wet Road rules:two-dice"))
                .isEqualTo(Map.of("name", "The Wet Road", "rules", "two-dice"));
        assertThat(read(CAMPAIGN, "rules:two-dice name:The Wet Road"))
                .isEqualTo(Map.of("name", "The Wet Road", "rules", "two-dice"));
    }

    @Test
    void aQuotedValueEndsWithItsQuotes() {
        assertThat(read(CAMPAIGN, "name:\"The Wet Road\" two-dice"))
                .isEqualTo(Map.of("name", "The Wet Road", "rules", "two-dice"));
    }

    @Test
    void aNumberBehindANamedNameIsStillANumber() {
        assertThat(read(ADD, "creature:dire wolf 3"))
                .isEqualTo(Map.of("creature", "dire wolf", "count", "3"));
    }

    @Test
    void whatIsStillNeededIsTakenFromBehindANamedValue() {
        assertThat(read(ROLL, "label:Strike 2d6+3"))
                .isEqualTo(Map.of("label", "Strike", "dice", "2d6+3"));
        assertThat(read(ROLL, "2d6+3 label:A heavy strike"))
                .isEqualTo(Map.of("label", "A heavy strike", "dice", "2d6+3"));
    }

    @Test
    void anOptionNobodyKnowsIsNoPartOfTheValueBeforeIt() {
        assertThat(read(CAMPAIGN, "name:Road level:20"))
                .isEqualTo(Map.of("name", "Road", "rules", "level:20"));
    }

    @Test
    void withoutNamesTheOptionsAreFilledInTheirOrder() {
        assertThat(read(ADD, "dire wolf 3"))
                .isEqualTo(Map.of("creature", "dire wolf", "count", "3"));
        assertThat(read(CAMPAIGN, "The Wet Road")).isEqualTo(Map.of("name", "The Wet Road"));
    }
}
