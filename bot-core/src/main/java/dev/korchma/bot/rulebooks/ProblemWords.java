package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.HashMap;
import java.util.Map;

/** What is wrong with a pack, said so that whoever wrote it can mend it. */
public final class ProblemWords {

    /** Goes before the arguments of a sentence about dice, and before its key. */
    static final String DICE = "dice.";

    private final Texts texts;
    private final Language language;

    public ProblemWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** {@code pack.yaml:7:3: sentence}, with what was probably meant. */
    public String line(PackProblem problem) {
        return "%s: %s".formatted(problem.place().shown(), sentence(problem));
    }

    /** A formula is wrong in the ways a roll at the table is, and it is said in the same words. */
    private Map<String, String> worded(Map<String, String> args) {
        var key = DICE + args.getOrDefault("fault", "");
        if (!texts.has(key)) {
            return args;
        }
        var inner = new HashMap<String, String>();
        args.forEach((name, value) -> {
            if (name.startsWith(DICE)) {
                inner.put(name.substring(DICE.length()), value);
            }
        });
        var all = new HashMap<>(args);
        all.put("detail", texts.plain(language, key, inner));
        return all;
    }

    /** What is wrong and what was probably meant, without the place. */
    public String sentence(PackProblem problem) {
        var said = texts.plain(language, problem.key(), worded(problem.args()));
        var meant = problem.suggestion();
        return meant == null
                ? said
                : said + " " + texts.plain(language, "rulebooks.suggestion", Map.of("name", meant));
    }
}
