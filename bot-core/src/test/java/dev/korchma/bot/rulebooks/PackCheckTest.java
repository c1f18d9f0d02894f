package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

    private static final Path PACKS = Path.of("../rule-packs/src/main/resources/packs");

    private final Texts texts = new Texts();

    @Test
    void every_shipped_pack_is_good_with_all_its_golden_cases() {
        var reports = PackCheck.folder(PACKS);

        assertThat(reports).extracting(PackReport::name).containsExactlyElementsOf(Shipped.IDS);
        for (var report : reports) {
            assertThat(said(report, Language.EN)).isEmpty();
            assertThat(report.pack() == null).isFalse();
            assertThat(report.failed()).isZero();
            int written =
                    Golden.files(report.name()).values().stream()
                            .mapToInt(file -> Golden.cases(file).size())
                            .sum();
            assertThat(report.cases()).isEqualTo(written).isPositive();
        }
    }

    @Test
    void the_folder_of_one_pack_is_that_pack() {
        assertThat(PackCheck.folder(PACKS.resolve("two-dice")))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.isGood()).isTrue();
                    assertThat(report.cases()).isEqualTo(5);
                });
    }

    @Test
    void a_folder_without_packs_gives_no_report(@TempDir Path empty) throws IOException {
        Files.createDirectories(empty.resolve("pictures"));
        Files.writeString(empty.resolve("readme.md"), "Nothing here.");

        assertThat(PackCheck.folder(empty)).isEmpty();
    }

    @Test
    void what_came_out_otherwise_is_told_with_its_line_and_both_answers() {
        var report = PackCheck.check(twoDice("golden/cases.yaml", golden().replace("8>3", "8>4")));

        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.cases()).isEqualTo(5);
        assertThat(said(report, Language.EN))
                .containsExactly(
                        "golden/cases.yaml:12:7: “a taunt lands, a great one lands twice”, results:"
                                + " expected [a attacks b: 6+3=9 landed, b composure 8>4 mockery"
                                + " 2+3=5], found [a attacks b: 6+3=9 landed, b composure 8>3"
                                + " mockery 2+3=5].");
        assertThat(said(report, Language.RU).getFirst())
                .startsWith("golden/cases.yaml:12:7: «a taunt lands, a great one lands twice»")
                .contains("ожидалось [a attacks b: 6+3=9 landed, b composure 8>4");
    }

    @Test
    void a_case_about_somebody_who_is_not_there_says_who_was_meant() {
        var report =
                PackCheck.check(
                        twoDice("golden/cases.yaml", golden().replace("hero: bard", "hero: bart")));

        assertThat(said(report, Language.EN))
                .containsExactly(
                        "golden/cases.yaml:5:3: There is no ready hero “bart”. Did you mean"
                                + " “bard”?");
        assertThat(said(report, Language.RU))
                .containsExactly(
                        "golden/cases.yaml:5:3: Готового героя «bart» нет. Может быть, «bard»?");
    }

    @Test
    void every_problem_is_told_at_once_and_no_golden_case_is_played_then() {
        var spoiled =
                Shipped.file("two-dice", "pack.yaml")
                        .replace("out: composure", "out: composur")
                        .replace("type: mockery", "type: mokery");

        var report = PackCheck.check(twoDice("pack.yaml", spoiled));

        assertThat(report.pack()).isNull();
        assertThat(report.cases()).isZero();
        assertThat(said(report, Language.EN))
                .containsExactly(
                        "pack.yaml:25:8: There is no track “composur”. Did you mean “composure”?",
                        "pack.yaml:36:50: There is no type of harm “mokery”. Did you mean"
                                + " “mockery”?");
    }

    private List<String> said(PackReport report, Language language) {
        var words = new ProblemWords(texts, language);
        return report.problems().stream().map(words::line).toList();
    }

    private static String golden() {
        return Golden.files("two-dice").values().iterator().next();
    }

    private static PackFiles twoDice(String path, String content) {
        Map<String, String> files = new LinkedHashMap<>(Shipped.source("two-dice").files());
        files.put("golden/cases.yaml", golden());
        files.put(path, content);
        return PackFiles.of("two-dice", files);
    }
}
