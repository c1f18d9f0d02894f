package dev.korchma.bot.text;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.Rich.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of our own message files: {@code **strong**}, {@code __emphasis__}, {@code ~~struck~~},
 * {@code `code`}. Arguments travel as private-use characters and are put in after the marks were
 * read, so nothing a person typed can be taken for a mark.
 */
final class Markup {

    private static final char FIRST = '\uE000';
    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__|~~(.+?)~~|`(.+?)`", Pattern.DOTALL);

    private Markup() {}

    static String placeholder(List<Rich> inserted, Rich value) {
        inserted.add(value);
        return String.valueOf((char) (FIRST + inserted.size() - 1));
    }

    static Rich read(String formatted, List<Rich> inserted) {
        List<Span> spans = new ArrayList<>();
        Matcher marks = MARKED.matcher(formatted);
        int from = 0;
        while (marks.find()) {
            fill(formatted.substring(from, marks.start()), Rich.Plain::new, inserted, spans);
            if (marks.group(1) != null) {
                fill(marks.group(1), Rich.Strong::new, inserted, spans);
            } else if (marks.group(2) != null) {
                fill(marks.group(2), Rich.Emphasis::new, inserted, spans);
            } else if (marks.group(3) != null) {
                fill(marks.group(3), Rich.Struck::new, inserted, spans);
            } else {
                fill(marks.group(4), Rich.Code::new, inserted, spans);
            }
            from = marks.end();
        }
        fill(formatted.substring(from), Rich.Plain::new, inserted, spans);
        return new Rich(spans);
    }

    private static void fill(
            String text, Function<String, Span> look, List<Rich> inserted, List<Span> spans) {
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            int index = character - FIRST;
            if (index < 0 || index >= inserted.size()) {
                run.append(character);
                continue;
            }
            for (Span span : inserted.get(index).spans()) {
                if (span instanceof Rich.Plain(String words)) {
                    run.append(words);
                } else {
                    flush(run, look, spans);
                    spans.add(span);
                }
            }
        }
        flush(run, look, spans);
    }

    private static void flush(StringBuilder run, Function<String, Span> look, List<Span> spans) {
        if (!run.isEmpty()) {
            spans.add(look.apply(run.toString()));
            run.setLength(0);
        }
    }
}
