package dev.korchma.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Rich;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private final List<Rich> inserted = new ArrayList<>();

    @Test
    void whatIsInsertedBetweenMarksIsOfOnePieceWithWhatStandsThere() {
        String line = "Type `/campaign link " + put(Rich.plain("ABCD-EFGH")) + "` there";

        assertThat(Markup.read(line, inserted).spans())
                .containsExactly(
                        new Rich.Plain("Type "),
                        new Rich.Code("/campaign link ABCD-EFGH"),
                        new Rich.Plain(" there"));
    }

    @Test
    void whatIsInsertedIsNeverTakenForAMark() {
        String line = "**" + put(Rich.plain("a** `b` \uE000")) + "**";

        assertThat(Markup.read(line, inserted).spans())
                .containsExactly(new Rich.Strong("a** `b` \uE000"));
    }

    @Test
    void whatHasALookOfItsOwnKeepsIt() {
        String line = "**for " + put(Rich.of(new Rich.Mention("1", "Max"))) + "!**";

        assertThat(Markup.read(line, inserted).spans())
                .containsExactly(
                        new Rich.Strong("for "),
                        new Rich.Mention("1", "Max"),
                        new Rich.Strong("!"));
    }

    private String put(Rich value) {
        return Markup.placeholder(inserted, value);
    }
}
