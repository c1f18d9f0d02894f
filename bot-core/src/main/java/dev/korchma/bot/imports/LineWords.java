package dev.korchma.bot.imports;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.imports.Line.Remark;
import dev.korchma.bot.rulebooks.PackProblem;
import dev.korchma.bot.rulebooks.Place;
import dev.korchma.bot.rulebooks.ProblemWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Patterns;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.Map;
import java.util.stream.Collectors;

/** Words what became of a row; what stood in the file is plain text whatever it looks like. */
record LineWords(Texts texts, Language language) {

    private static final int LONGEST = 300;
    private static final int LONGEST_WORD = 80;

    /** Of our own sentences about packs. */
    private static final String PROBLEM = "rulebooks.";

    Rich line(Line line) {
        String where = line.number() == 0 ? file(line.file()) : Integer.toString(line.number());
        String said =
                line.remarks().isEmpty()
                        ? texts.plain(language, "import.line.taken")
                        : line.remarks().stream().map(this::said).collect(Collectors.joining("; "));
        return Rich.of(new Rich.Code(where), new Rich.Plain(" "), new Rich.Strong(line.name()))
                .plus(Rich.plain((line.name().isEmpty() ? "" : ": ") + Typed.line(said, LONGEST)));
    }

    private static String file(String path) {
        return Typed.line(path.substring(path.lastIndexOf('/') + 1), 60);
    }

    private String said(Remark remark) {
        String own = remark.said().get(language);
        if (own != null) {
            return Patterns.fill(own, language, remark.with());
        }
        if (!remark.key().startsWith(PROBLEM)) {
            return texts.plain(language, remark.key(), remark.with());
        }
        Map<String, String> args =
                remark.with().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        one ->
                                                Typed.cut(
                                                        String.valueOf(one.getValue()),
                                                        LONGEST_WORD)));
        var problem = new PackProblem(new Place(" ", 1, 1), remark.key(), args, null);
        return new ProblemWords(texts, language).sentence(problem);
    }
}
