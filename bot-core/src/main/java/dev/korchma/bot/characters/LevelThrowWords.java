package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what is thrown for levels, before and after. */
@Component
class LevelThrowWords {

    private static final String LINE = "\n";
    private static final String PART = "\t";

    private final Texts texts;

    LevelThrowWords(Texts texts) {
        this.texts = texts;
    }

    /** A hero whose new levels bring the least that can be thrown for them, and its throws. */
    static LevelThrows.Grown least(RuleSystem rules, Build build, int above) {
        return new LevelThrows(rules).grown(build, above, _ -> sides -> 1);
    }

    /** That something is yet to be thrown; empty where nothing is. */
    Optional<Rich> toThrow(List<LevelThrows.Fallen> least, PackWords words) {
        return least.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.rich(
                                words.language(),
                                "hero.will-throw",
                                Map.of(
                                        "dice",
                                        least.stream()
                                                .map(one -> dice(one.thrown().formula(), words))
                                                .collect(Collectors.joining(", ")))));
    }

    private String dice(String formula, PackWords words) {
        return ThrownWords.formula(formula, texts, words.language());
    }

    /** What fell, in one text that every language can tell later. */
    static String kept(List<LevelThrows.Fallen> fallen) {
        return fallen.stream()
                .map(one ->
                        String.join(
                                PART,
                                one.due().number(),
                                Integer.toString(one.due().level()),
                                one.thrown().formula(),
                                ThrownWords.faces(one.thrown()).text(),
                                Long.toString(one.thrown().total())))
                .collect(Collectors.joining(LINE));
    }

    /** "Hit points of the levels: 1d10 → 7", for each throw that was {@link #kept}. */
    List<Rich> told(String kept, PackWords words) {
        return Stream.of(kept.split(LINE, -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(PART, -1))
                .map(parts ->
                        texts.rich(
                                words.language(),
                                parts[3].equals(parts[4])
                                        ? "hero.level-thrown"
                                        : "hero.level-thrown-as",
                                Map.of(
                                        "number",
                                        words.number(parts[0]),
                                        "dice",
                                        dice(parts[2], words),
                                        "faces",
                                        parts[3],
                                        "total",
                                        parts[4])))
                .toList();
    }
}
