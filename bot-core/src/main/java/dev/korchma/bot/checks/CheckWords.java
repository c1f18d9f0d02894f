package dev.korchma.bot.checks;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.DieFace;
import dev.korchma.game.rules.Leaning;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How a try is told, without verbs for people: "Bryn · Perception: 17 (12+5), 15 needed: success".
 */
@Component
class CheckWords {

    private final PinnedPacks packs;
    private final Texts texts;

    CheckWords(PinnedPacks packs, Texts texts) {
        this.packs = packs;
        this.texts = texts;
    }

    PackWords words(String pack, Language language) {
        return PackWords.of(packs.pinned(pack), language);
    }

    View view(Tried tried, Language language) {
        String why = tried.why();
        View.Builder view = View.of(View.Tone.PLAIN).text(line(tried, language));
        return why == null
                ? view.build()
                : view.controls(
                                List.of(
                                        new Control.Button(
                                                why,
                                                texts.plain(language, "why.button"),
                                                Control.Style.PLAIN)))
                        .build();
    }

    Rich line(Tried tried, Language language) {
        PackWords words = words(tried.pack(), language);
        Rich line =
                texts.rich(
                        language,
                        "check.tried",
                        Map.of(
                                "hero", tried.hero(),
                                "what", words.name(tried.what()),
                                "total", tried.thrown().total(),
                                "dice", ThrownWords.dice(tried.thrown()),
                                "why", why(tried, words)));
        Tried.Held held = tried.verdict();
        return held == null
                ? line
                : line.plus(Rich.plain(", "))
                        .plus(
                                texts.rich(
                                        language,
                                        "check.held",
                                        Map.of(
                                                "needed", needed(tried, held, language),
                                                "outcome", words.name(held.outcome()))));
    }

    /** "15 needed", or as a game says it where less is better. */
    String needed(Tried tried, Tried.Held held, Language language) {
        PackWords words = words(tried.pack(), language);
        return words.needed(tried.what(), held.against())
                .orElseGet(() ->
                        texts.plain(
                                words.language(),
                                "check.needed",
                                Map.of("against", held.against())));
    }

    /** Reasons for another way of throwing, where that left a die out. */
    private static String why(Tried tried, PackWords words) {
        if (tried.thrown().dice().stream().allMatch(DieFace::counted)) {
            return "";
        }
        return tried.leanings().stream()
                .filter(Leaning::counted)
                .map(leaning -> ", " + words.name(leaning.rule()))
                .distinct()
                .collect(Collectors.joining());
    }
}
