package dev.korchma.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file is a file: not its name, not too much of it, not nothing. */
class OptionReaderTest {

    private static final Option PACK = Option.required("pack", new Option.File(2));
    private static final List<Option> OPTIONS =
            List.of(PACK, Option.optional("note", new Option.Words(20)));

    private static OptionReader.Read read(Map<String, String> raw, @Nullable Attached attached) {
        return OptionReader.read(OPTIONS, raw, attached, new ChoiceWords(new Texts(), "command"));
    }

    /** Whoever reads options fetches nothing. */
    private static Attached file(String name, long size) {
        return new Attached(
                name,
                size,
                _ -> {
                    throw new AssertionError("fetched");
                });
    }

    private static No no(OptionReader.Read read) {
        return ((OptionReader.Wrong) read).why();
    }

    @Test
    void aFileTakesItsOptionWhetherItIsNamedThereOrNot() {
        var complete = new OptionReader.Complete(new Arguments(Map.of("pack", "good.zip")));
        Attached good = file("good.zip", 2 << 20);

        assertThat(read(Map.of(), good)).isEqualTo(complete);
        assertThat(read(Map.of("pack", "good.zip"), good)).isEqualTo(complete);
        assertThat(read(Map.of("PACK", "this one, please"), good)).isEqualTo(complete);
        assertThat(read(Map.of(), file("good.zip", Attached.UNKNOWN))).isEqualTo(complete);
    }

    @Test
    void whoSendsNoneIsAskedAndWhoTypesItsNameIsTold() {
        assertThat(read(Map.of(), null))
                .isEqualTo(new OptionReader.Missing(PACK, new Arguments(Map.of())));
        assertThat(no(read(Map.of("pack", "good.zip"), null)))
                .isEqualTo(new No("option.file-not-sent", Map.of("option", "pack")));
    }

    @Test
    void tooMuchAndNothingAreRefusedBeforeAByteIsFetched() {
        assertThat(no(read(Map.of(), file("big.zip", (2 << 20) + 1))))
                .isEqualTo(new No("option.file-too-big", Map.of("name", "big.zip", "max", 2)));
        assertThat(no(read(Map.of(), file("none.zip", 0))))
                .isEqualTo(new No("option.file-empty", Map.of("name", "none.zip")));
    }

    @Test
    void aNameIsOneLineOfAStrangersWords() {
        var read = (OptionReader.Complete) read(Map.of(), file("a\u202eb\n" + "c".repeat(500), 1));

        assertThat(read.arguments().text("pack")).startsWith("ab").hasSizeLessThanOrEqualTo(100);
        assertThat(((OptionReader.Complete) read(Map.of(), file("", 1))).arguments().text("pack"))
                .isEqualTo("?");
    }

    @Test
    void otherOptionsAreReadAsEver() {
        var read = read(Map.of("note", "from aunt"), file("good.zip", 1));

        assertThat(((OptionReader.Complete) read).arguments().values())
                .isEqualTo(Map.of("pack", "good.zip", "note", "from aunt"));
    }
}
