package dev.korchma.plays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.PlayParser;
import dev.korchma.plays.stage.Parity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrontsTest {

    private static final Play EVERYWHERE =
            PlayParser.parse(
                    "everywhere.play",
                    """
                    Max speaks en
                    Max: hello
                    only on web because only there are windows: Max: hello, window
                    """);
    private static final Play MIXED =
            PlayParser.parse(
                    "mixed.play",
                    """
                    Max is on discord and speaks en
                    Ann is on moon and speaks en
                    Max: hello
                    """);

    @Test
    void everySceneSaysWhyASentenceIsNotTheSameEverywhere() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> scenes = Files.list(Path.of("src/plays"))) {
            for (Path scene : scenes.filter(file -> file.toString().endsWith(".play")).toList()) {
                PlayParser.parse(scene).steps().stream()
                        .filter(step -> !step.fronts().everywhere())
                        .filter(step -> step.fronts().why().isEmpty())
                        .forEach(step -> silent.add(scene.getFileName() + ":" + step.line()));
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void aPlayIsSkippedWithTheFrontThatIsMissingForSomebodyInIt() {
        try (Fronts fronts = new Fronts()) {
            assertThat(fronts.missing(Fronts.TOGETHER, MIXED))
                    .startsWith("The front 'moon' is not here: there are [")
                    .contains("discord", "neutral", "telegram");
            assertThat(fronts.missing("moon", EVERYWHERE)).contains("'moon' is not here");
            assertThat(fronts.missing("neutral", EVERYWHERE)).isEmpty();
        }
    }

    @Test
    void playsOverSeveralFrontsAreNoPartOfTheParity() {
        assertThat(
                        new Parity(List.of(EVERYWHERE, MIXED), List.of("neutral", "web"))
                                .report()
                                .lines())
                .contains(
                        "  only on web (1): only there are windows",
                        "Parity: 1 of 2 sentences in 1 plays are the same on every front",
                        "Together: 1 sentences in 1 plays whose people sit on several fronts of one"
                                + " bot");
    }
}
