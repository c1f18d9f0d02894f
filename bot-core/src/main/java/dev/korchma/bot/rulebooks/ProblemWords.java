package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;

/** What is wrong with a pack, said so that whoever wrote it can mend it. */
public final class ProblemWords {

    private final Texts texts;
    private final Language language;

    public ProblemWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** {@code pack.yaml:7:3: sentence}, with what was probably meant. */
    public String line(PackProblem problem) {
        var place = problem.place();
        return "%s:%d:%d: %s"
                .formatted(place.file(), place.line(), place.column(), sentence(problem));
    }

    /** What is wrong and what was probably meant, without the place. */
    public String sentence(PackProblem problem) {
        var said = texts.plain(language, problem.key(), problem.args());
        var meant = problem.suggestion();
        return meant == null
                ? said
                : said + " " + texts.plain(language, "rulebooks.suggestion", Map.of("name", meant));
    }
}
