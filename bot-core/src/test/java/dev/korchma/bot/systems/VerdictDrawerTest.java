package dev.korchma.bot.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackProblem;
import dev.korchma.bot.rulebooks.Place;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictDrawerTest {

    private final VerdictDrawer drawer = new VerdictDrawer(new Texts());

    private static PackProblem problem(String file, String key, String name) {
        return new PackProblem(
                new Place(file, 7, 3), "rulebooks.problem." + key, Map.of("name", name), null);
    }

    private static Verdict bad(List<PackProblem> problems) {
        return new Verdict("mine.zip", Map.of(), 0, 0, problems);
    }

    private String drawn(Language language, Verdict... packs) {
        return drawer.draw(new Verdicts("mine.zip", List.of(packs)), language).words();
    }

    @Test
    void asMuchAsOneMessageHoldsIsToldAndTheRestIsCounted() {
        List<PackProblem> problems =
                IntStream.range(0, 200)
                        .mapToObj(i -> problem("pack.yaml", "unknown-track", "track" + i))
                        .toList();

        String words = drawn(Language.EN, bad(problems));

        long told = words.lines().filter(line -> line.startsWith("pack.yaml:7:3 ")).count();
        assertThat(told).isBetween(10L, 100L);
        assertThat(words)
                .startsWith("mine.zip: 200 problems")
                .contains("… and " + (200 - told) + " more.")
                .hasSizeLessThan(3_000);
    }

    @Test
    void aSentenceFullOfAStrangersWordsIsCutAndStillToldInAPlace() {
        var long1 = problem("p/" + "d".repeat(900) + ".yaml", "unknown-track", "t".repeat(9_000));

        assertThat(drawn(Language.RU, bad(List.of(long1, long1)))).hasSizeLessThan(1_000);
    }

    @Test
    void manyPacksShareOneMessage() {
        Verdict[] packs =
                Stream.generate(() -> bad(List.of(problem("pack.yaml", "unknown-track", "x"))))
                        .limit(9)
                        .toArray(Verdict[]::new);

        assertThat(drawn(Language.EN, packs)).contains("… and 4 more packs in this archive.");
    }

    @Test
    void whatIsWrongWithTheArchiveHasNoLineInIt() {
        String words =
                drawn(Language.EN, bad(List.of(problem("mine.zip", "archive-empty", "mine.zip"))));

        assertThat(words.lines().toList().get(1)).startsWith("The archive holds no pack");
    }

    @Test
    void aGoodPackIsGoodInColourToo() {
        var good = new Verdict("quarrel 0.1.0", Map.of("items", 21), 0, 0, List.of());
        View view = drawer.draw(new Verdicts("q.zip", List.of(good)), Language.RU);

        assertThat(view.tone()).isEqualTo(View.Tone.GOOD);
        assertThat(view.words())
                .contains(
                        "quarrel 0.1.0: всё хорошо", "Проверочных примеров пока нет", "21 предмет");
    }
}
