package dev.korchma.bot.systems;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackProblem;
import dev.korchma.bot.rulebooks.Place;
import dev.korchma.bot.rulebooks.ProblemWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words what was found, as much of it as one message holds on every front. */
final class VerdictDrawer {

    /** With the headings well below what the narrowest front shows of one message. */
    private static final int MOST_CHARACTERS = 2_600;

    private static final int MOST_PACKS = 5;
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_NAME = 80;

    private final Texts texts;

    VerdictDrawer(Texts texts) {
        this.texts = texts;
    }

    View draw(Verdicts verdicts, Language language) {
        View.Builder view = View.of(verdicts.areGood() ? View.Tone.GOOD : View.Tone.BAD);
        List<Verdict> shown = verdicts.packs().stream().limit(MOST_PACKS).toList();
        int room = MOST_CHARACTERS / shown.size();
        for (Verdict verdict : shown) {
            if (verdict.isGood()) {
                good(verdict, language, view);
            } else {
                bad(verdict, language, room, view);
            }
        }
        int more = verdicts.packs().size() - shown.size();
        if (more > 0) {
            view.small(texts.rich(language, "system.more-packs", Map.of("more", more)));
        }
        return view.build();
    }

    private void good(Verdict verdict, Language language, View.Builder view) {
        view.heading(texts.rich(language, "system.good", Map.of("name", named(verdict))))
                .text(
                        texts.rich(
                                language,
                                verdict.cases() == 0 ? "system.no-cases" : "system.cases",
                                Map.of("cases", verdict.cases())));
        has(verdict, language, view);
    }

    private void has(Verdict verdict, Language language, View.Builder view) {
        if (!verdict.has().isEmpty()) {
            String things =
                    verdict.has().entrySet().stream()
                            .map(one ->
                                    texts.plain(
                                            language,
                                            "system.has." + one.getKey(),
                                            Map.of("many", one.getValue())))
                            .collect(Collectors.joining(", "));
            view.small(texts.rich(language, "system.has", Map.of("things", things)));
        }
    }

    private void bad(Verdict verdict, Language language, int room, View.Builder view) {
        int problems = verdict.problems().size();
        view.heading(
                texts.rich(
                        language,
                        "system.bad",
                        Map.of("name", named(verdict), "problems", problems)));
        if (verdict.cases() > 0) {
            view.text(
                    texts.rich(
                            language,
                            "system.cases-failed",
                            Map.of("cases", verdict.cases(), "failed", verdict.failed())));
        }
        ProblemWords words = new ProblemWords(texts, language);
        int told = 0;
        int left = room;
        while (told < problems) {
            Rich line = line(verdict, verdict.problems().get(told), words);
            left -= line.text().length();
            if (told > 0 && left < 0) {
                break;
            }
            view.text(line);
            told++;
        }
        if (told < problems) {
            String more = verdict.isCut() ? "system.more-at-least" : "system.more";
            view.small(texts.rich(language, more, Map.of("more", problems - told)));
        }
    }

    /** What is wrong with the file as a whole has no line in it. */
    private static Rich line(Verdict verdict, PackProblem problem, ProblemWords words) {
        Place place = problem.place();
        Rich sentence = Rich.plain(shortened(words.sentence(problem), LONGEST_SENTENCE));
        if (place.file().equals(verdict.name())) {
            return sentence;
        }
        String where =
                new Place(shortened(place.file(), LONGEST_NAME), place.line(), place.column())
                        .shown();
        return Rich.of(new Rich.Code(where)).plus(Rich.plain(" ")).plus(sentence);
    }

    private static String named(Verdict verdict) {
        return shortened(verdict.name(), LONGEST_NAME);
    }

    private static String shortened(String text, int most) {
        String line = Typed.line(text, most + 1);
        return line.length() > most ? Typed.line(text, most) + "…" : line;
    }
}
