package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.golden.Fault;
import dev.korchma.bot.rulebooks.golden.GoldenCase;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

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

    @Test
    void a_case_of_another_shape_is_told_and_nothing_of_that_file_is_played() {
        var report =
                PackCheck.check(
                        twoDice(
                                "golden/cases.yaml",
                                """
                                - case: a slip
                                  hero: jester
                                  number: {bearing: 7}
                                - hero: bard
                                  dice: [one]
                                """));

        assertThat(report.cases()).isZero();
        assertThat(said(report, Language.EN))
                .containsExactly(
                        "golden/cases.yaml:3:3: The format has no key “number” here. Did you mean"
                                + " “numbers”?",
                        "golden/cases.yaml:4:3: “case” is missing here.",
                        "golden/cases.yaml:5:10: “one” is of the wrong kind here; what"
                                + " goes here is written like 3.");
    }

    @Test
    void a_case_without_end_is_not_played_to_its_end() {
        var many = "- {case: again, hero: bard}\n".repeat(2_500);

        var report = PackCheck.check(twoDice("golden/many.yaml", many));

        assertThat(report.cases()).isEqualTo(2_000);
        assertThat(said(report, Language.EN))
                .singleElement()
                .asString()
                .startsWith("golden/many.yaml:1996:3: A pack may have at most 2,000 golden cases");
    }

    @Test
    void a_case_that_is_not_played_in_time_is_told_and_so_is_why() {
        var report = PackCheck.check(twoDice("golden/cases.yaml", golden()), Duration.ZERO);

        assertThat(report.cases()).isZero();
        assertThat(report.failed()).isZero();
        assertThat(said(report, Language.EN))
                .containsExactly(
                        "golden/cases.yaml:1:3: A minute has passed; this case and those after it"
                                + " are not played.");
    }

    @Test
    void a_case_is_broken_off_between_its_lines() {
        var asked = new AtomicInteger();
        var taunts = new YAMLMapper().readTree(golden()).get(2);

        var faults =
                GoldenCase.play(
                        Shipped.pack("two-dice").system(),
                        taunts,
                        () -> asked.incrementAndGet() > 2);

        assertThat(faults).containsExactly(new Fault.Late(1));
    }

    @Test
    void why_a_case_cannot_be_played_is_said_in_both_languages() {
        var few = golden().replace("dice: [3, 3, 2, 5, 4, 1, 3]", "dice: [3, 3]");

        var report = PackCheck.check(twoDice("golden/cases.yaml", few));

        assertThat(said(report, Language.EN))
                .containsExactly(
                        "golden/cases.yaml:12:7: “a taunt lands, a great one lands twice” cannot be"
                                + " played: die 3 is a d3, and “dice” ends before it.");
        assertThat(said(report, Language.RU))
                .containsExactly(
                        "golden/cases.yaml:12:7: «a taunt lands, a great one lands twice» сыграть"
                                + " нельзя: кость 3 — это d3, а список «dice» до неё кончился.");
    }

    @Test
    void more_taken_than_there_is_room_for_is_told_with_both_numbers() {
        var twice =
                new YAMLMapper()
                        .readTree("{case: twice, build: {choices: {ancestry: [elf, dwarf]}}}");

        assertThat(GoldenCase.play(Shipped.pack("5e").system(), twice))
                .containsExactly(
                        new Fault.Unplayable(
                                Fault.NO_LINE,
                                "places",
                                Map.of("choice", "ancestry", "taken", "2", "places", "1")));
    }

    @Test
    void more_problems_than_are_told_are_said_to_be_there() {
        var many = new StringBuilder(Shipped.file("two-dice", "texts/en.yaml"));
        for (int i = 0; i < 300; i++) {
            many.append("\nnobody").append(i).append(": Nobody");
        }

        var problems = said(PackCheck.check(twoDice("texts/en.yaml", "" + many)), Language.EN);

        assertThat(problems).hasSize(201);
        assertThat(problems.getLast())
                .endsWith("There is more: only the first 200 problems are told.");
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
