package dev.korchma.bot.checks;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.DieFace;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
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
        return View.say(line(tried, language));
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
                                "dice", dice(tried.thrown()),
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
                                                "against", held.against(),
                                                "outcome", words.name(held.outcome()))));
    }

    /** The faces, those that do not count struck out, and what was added. */
    private static Rich dice(Thrown thrown) {
        boolean all = thrown.dice().stream().allMatch(DieFace::counted);
        List<Rich.Span> spans = new ArrayList<>();
        for (DieFace die : thrown.dice()) {
            if (!spans.isEmpty()) {
                spans.add(new Rich.Plain(all ? "+" : ", "));
            }
            String face = Long.toString(die.face());
            spans.add(die.counted() ? new Rich.Plain(face) : new Rich.Struck(face));
        }
        if (thrown.bonus() != 0) {
            spans.add(
                    new Rich.Plain(
                            thrown.bonus() < 0 ? "−" + -thrown.bonus() : "+" + thrown.bonus()));
        }
        return new Rich(spans);
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
