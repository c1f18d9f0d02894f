package dev.korchma.plays.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SlashLineTest {

    private static final List<JsonNode> DECLARED =
            List.of(
                    JsonMapper.builder()
                            .build()
                            .readTree(
                                    """
                                    {"name": "gift", "options": [{"type": 1, "name": "send",
                                     "options": [{"type": 6, "name": "friend"},
                                                 {"type": 6, "name": "witness"},
                                                 {"type": 3, "name": "friend-by-name"},
                                                 {"type": 3, "name": "thing"}]}]}
                                    """));

    private static SlashLine read(String typed) {
        return SlashLine.read(typed, DECLARED).orElseThrow();
    }

    @Test
    void whatIsNotNamedGoesIntoTheFirstFreeOption() {
        assertThat(read("/gift send Лия thing:\"a bell\""))
                .extracting(SlashLine::path, SlashLine::options)
                .containsExactly("gift send", Map.of("friend", "Лия", "thing", "a bell"));
    }

    @Test
    void optionsForPeopleAreKnownByTheirKindWhateverTheCommand() {
        assertThat(read("/gift send Лия").people())
                .isEqualTo(Map.of("friend", "friend-by-name", "witness", "witness"));
    }

    @Test
    void whatIsNoCommandIsTalk() {
        assertThat(SlashLine.read("/gift", DECLARED)).isEmpty();
        assertThat(SlashLine.read("/gifts send Лия", DECLARED)).isEmpty();
    }
}
