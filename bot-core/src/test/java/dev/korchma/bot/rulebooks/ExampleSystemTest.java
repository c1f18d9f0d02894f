package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that leads from an empty folder to a game, and the game it builds. */
class ExampleSystemTest {

    private static final Path PAGE = Path.of("../docs/how-to/add-a-game-system.md");
    private static final Path SYSTEM = Path.of("../docs/how-to/example-system");
    private static final Pattern PIECE = Pattern.compile("(?s)```yaml\n(.*?)```");

    private final ProblemWords words = new ProblemWords(new Texts(), Language.EN);

    @Test
    void the_example_is_good_and_plays_as_written() {
        assertThat(PackCheck.folder(SYSTEM))
                .singleElement()
                .satisfies(report -> {
                    assertThat(said(report)).isEmpty();
                    assertThat(report.cases()).isEqualTo(3);
                    assertThat(report.failed()).isZero();
                });
    }

    @Test
    void every_piece_of_the_page_stands_in_the_example() throws IOException {
        var files =
                List.of("pack.yaml", "texts/en.yaml", "texts/ru.yaml", "golden/cases.yaml").stream()
                        .map(ExampleSystemTest::file)
                        .toList();

        assertThat(pieces())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(piece -> assertThat(files).anyMatch(file -> file.contains(piece)));
    }

    /** The pieces of the pack, one after the other, are the whole of it. */
    @Test
    void whoever_writes_down_the_pieces_of_the_pack_has_it_all() throws IOException {
        var pack = file("pack.yaml");
        var written = String.join("", pieces().stream().filter(pack::contains).toList());

        assertThat(written).isEqualTo(pack);
    }

    @Test
    void the_folder_is_found_by_a_bot_that_is_told_of_it(@TempDir Path packs) throws IOException {
        var copy = packs.resolve("snowed-in");
        Files.createDirectories(copy.resolve("texts"));
        for (var file : List.of("pack.yaml", "texts/en.yaml", "texts/ru.yaml")) {
            Files.writeString(copy.resolve(file), file(file));
        }

        var found = Packs.with(packs);

        assertThat(found.refused()).isEmpty();
        assertThat(found.byId("snowed-in")).isPresent();
    }

    private List<String> said(PackReport report) {
        return report.problems().stream().map(words::line).toList();
    }

    private static List<String> pieces() throws IOException {
        return PIECE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult piece) -> piece.group(1))
                .toList();
    }

    private static String file(String path) {
        try {
            return Files.readString(SYSTEM.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
