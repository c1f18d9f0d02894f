package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody has for good, by name and in half a line each. */
final class FeatureWords {

    private FeatureWords() {}

    /** Names of everything the choices of a build bring by its level. */
    static List<String> names(Build build, PackWords words) {
        return listed(build, words).map(feature -> words.name(feature.id())).distinct().toList();
    }

    /** The same one by one, each with what the game says it is about. */
    static List<Rich> told(Build build, PackWords words) {
        return listed(build, words)
                .map(feature -> new Rich(line(feature, words)))
                .distinct()
                .toList();
    }

    /**
     * Of what a build has and an earlier one has not: what the game says it is about, if it does.
     */
    static Rich gained(Build before, Build after, PackWords words) {
        List<Rich.Span> lines = new ArrayList<>();
        listed(after, words)
                .filter(feature -> listed(before, words).noneMatch(feature::equals))
                .filter(feature -> words.hint(feature.id()).isPresent())
                .map(feature -> line(feature, words))
                .distinct()
                .forEach(line -> {
                    if (!lines.isEmpty()) {
                        lines.add(new Rich.Plain("\n"));
                    }
                    lines.addAll(line);
                });
        return new Rich(lines);
    }

    private static Stream<Feature> listed(Build build, PackWords words) {
        return words.pack().system().listed(build).stream();
    }

    private static List<Rich.Span> line(Feature feature, PackWords words) {
        Rich.Span name = new Rich.Strong(words.name(feature.id()));
        return words.hint(feature.id())
                .<List<Rich.Span>>map(hint -> List.of(name, new Rich.Plain(" · " + hint)))
                .orElse(List.of(name));
    }
}
