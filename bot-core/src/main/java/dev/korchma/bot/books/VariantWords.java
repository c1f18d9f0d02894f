package dev.korchma.bot.books;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of the ways in which a game may be played otherwise. */
@Component
class VariantWords {

    private final Texts texts;

    VariantWords(Texts texts) {
        this.texts = texts;
    }

    /** "✓ Slow healing. A long rest gives back no hit points by itself." */
    Rich line(Pack game, Variant one, boolean isOn, Language language) {
        String name = game.texts().name(language, one.id());
        Rich named = Rich.of(new Rich.Strong(isOn ? "✓ " + name : name));
        return about(game, one, language)
                .map(about -> named.plus(Rich.plain(" · ")).plus(about))
                .orElse(named);
    }

    Optional<Rich> about(Pack game, Variant one, Language language) {
        return game.texts().form(language, one.id(), PackTexts.ABOUT).map(Rich::plain);
    }

    /** What is in force and cannot be together with it. */
    Optional<Rich> instead(Pack game, List<Variant> now, Variant one, Language language) {
        String others =
                now.stream()
                        .filter(one::excludes)
                        .map(other -> game.texts().name(language, other.id()))
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.rich(
                                language,
                                "books.variant-instead",
                                Map.of(
                                        "matter",
                                        game.texts().name(language, one.about()),
                                        "names",
                                        others)));
    }
}
