package dev.korchma.bot.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word nearest to a mistyped one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest of {@code known}, when at most a third of its letters, and at least one, would
     * have to change.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > 64) {
            return Optional.empty();
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(lower, word)));
    }

    private static int distance(String typed, String word) {
        return LevenshteinDistance.getDefaultInstance().apply(typed, word.toLowerCase(Locale.ROOT));
    }
}
