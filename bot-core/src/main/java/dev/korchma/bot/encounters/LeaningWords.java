package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.game.rules.Leaning;
import java.util.List;
import java.util.stream.Collectors;

/** Why something is thrown in another way than usual: "advantage: prone". */
final class LeaningWords {

    private LeaningWords() {}

    /** Those that count, in their order; empty where there are none. */
    static String of(List<Leaning> leanings, PackWords words) {
        return leanings.stream()
                .filter(Leaning::counted)
                .map(leaning -> of(leaning, words))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Who says that it is so has no other reason than that. */
    private static String of(Leaning leaning, PackWords words) {
        String mode = words.name(leaning.mode());
        String rule = words.name(leaning.rule());
        return mode.equalsIgnoreCase(rule) ? mode : mode + ": " + rule;
    }
}
