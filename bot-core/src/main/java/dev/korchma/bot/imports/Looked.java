package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Fate;
import java.util.List;
import java.util.Map;

/**
 * What of a report somebody looks at.
 *
 * @param book its id in the campaign
 * @param print of the file it was made from
 * @param only the fate of the rows that are shown; empty for all
 * @param page from 0
 */
record Looked(String book, String print, String only, int page) {

    static final String BOOK = "book";
    private static final String PRINT = "print";
    private static final String ONLY = "only";
    private static final String PAGE = "page";

    static Looked at(String book, String print) {
        return new Looked(book, print, "", 0);
    }

    static Looked of(Map<String, String> subject) {
        return new Looked(
                subject.getOrDefault(BOOK, ""),
                subject.getOrDefault(PRINT, ""),
                subject.getOrDefault(ONLY, ""),
                Integer.parseInt(subject.getOrDefault(PAGE, "0")));
    }

    Map<String, String> subject() {
        return Map.of(BOOK, book, PRINT, print, ONLY, only, PAGE, Integer.toString(page));
    }

    Looked onPage(int other) {
        return new Looked(book, print, only, other);
    }

    Looked only(String fate) {
        return new Looked(book, print, fate, 0);
    }

    List<Line> of(List<Line> lines) {
        return only.isEmpty()
                ? lines
                : lines.stream().filter(line -> line.fate() == Fate.valueOf(only)).toList();
    }
}
