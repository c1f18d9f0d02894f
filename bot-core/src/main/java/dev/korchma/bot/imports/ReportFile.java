package dev.korchma.bot.imports;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.imports.Reports.Report;
import dev.korchma.bot.papers.FileNames;
import dev.korchma.bot.papers.Papers;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what became of every row of a file, to be read and searched elsewhere. */
@Component
class ReportFile {

    /** For the line that says how many rows found no room. */
    private static final int SPARE = 500;

    private final Papers papers;
    private final Texts texts;

    ReportFile(Papers papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    Block.Paper of(Report report, Language language, Instant now) {
        String book = report.name().replaceFirst("\\.[A-Za-z]+$", "");
        String name = FileNames.of(book, "book") + "-report.txt";
        return papers.of(name, text(report, texts, language, Papers.MOST_BYTES), now);
    }

    /**
     * @param most bytes, more than a row takes; rows beyond it are counted
     */
    static String text(Report report, Texts texts, Language language, int most) {
        LineWords said = new LineWords(texts, language);
        StringBuilder text = new StringBuilder(report.name()).append('\n');
        text.append(texts.plain(language, "import.sum", report.counts())).append('\n');
        List<Line> all = report.lines();
        int bytes = bytes(text.toString());
        String file = "";
        for (int at = 0; at < all.size(); at++) {
            Line line = all.get(at);
            String heading = line.file().equals(file) ? "" : "\n" + line.file() + "\n";
            file = line.file();
            String next = heading + said.line(line).text() + "\n";
            bytes += bytes(next);
            if (bytes > most - SPARE) {
                return text.append('\n')
                        .append(
                                texts.plain(
                                        language,
                                        "import.report.rest",
                                        Map.of("many", all.size() - at)))
                        .append('\n')
                        .toString();
            }
            text.append(next);
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
