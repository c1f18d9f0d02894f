package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.imports.Line.Remark;
import dev.korchma.bot.imports.Reports.Report;
import dev.korchma.bot.papers.Papers;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The report of a book as a text that is read outside of the app. */
class ReportFileTest {

    private static final Texts TEXTS = new Texts();

    private static Line row(String file, int number, Fate fate, List<Remark> remarks) {
        return new Line(file, number, "Row " + number, fate, remarks);
    }

    private static Report rows(int many) {
        List<Remark> why = List.of(Remark.of("import.row.not-taken", Map.of()));
        return new Report(
                "tales.zip",
                IntStream.rangeClosed(1, many)
                        .mapToObj(number -> row("tales.json", number, Fate.REFUSED, why))
                        .toList());
    }

    @Test
    void everyRowStandsUnderItsFileInTheLanguageOfWhoeverReads() {
        List<Remark> why = List.of(Remark.of("import.row.not-taken", Map.of()));
        var report =
                new Report(
                        "tales.zip",
                        List.of(
                                row("a.json", 1, Fate.TAKEN, List.of()),
                                row("a.json", 2, Fate.REFUSED, why),
                                row("b.json", 1, Fate.TAKEN, List.of())));

        assertThat(ReportFile.text(report, TEXTS, Language.EN, Papers.MOST_BYTES))
                .isEqualTo(
                        """
                        tales.zip
                        2 rows are taken, 0 are adapted, 1 is refused.

                        a.json
                        1 Row 1: taken
                        2 Row 2: is of a kind I do not take

                        b.json
                        1 Row 1: taken
                        """);
        assertThat(ReportFile.text(report, TEXTS, Language.RU, Papers.MOST_BYTES))
                .contains("1 Row 1: принято");
    }

    @Test
    void whatIsMoreThanAFileHoldsIsCounted() {
        String text = ReportFile.text(rows(30_000), TEXTS, Language.RU, Papers.MOST_BYTES);

        long told = text.lines().filter(line -> line.matches("\\d+ Row .*")).count();
        assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(Papers.MOST_BYTES);
        assertThat(told).isBetween(5_000L, 29_999L);
        String rest = TEXTS.plain(Language.RU, "import.report.rest", Map.of("many", 30_000 - told));
        assertThat(text.lines().toList().getLast()).isEqualTo(rest);
    }
}
