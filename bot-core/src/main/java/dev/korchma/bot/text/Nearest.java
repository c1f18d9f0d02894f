package dev.korchma.bot.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word nearest to a mistyped one. */
public final class Nearest {

    private static final LevenshteinDistance CHANGES = LevenshteinDistance.getDefaultInstance();
    private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();

    /** Two neighbours of a word of four letters or more that changed places. */
    private static final double SAME_LETTERS = 0.92;

    private Nearest() {}

    /**
     * The nearest of {@code known}, when at most a third of its letters, and at least one, would
     * have to change, or when letters have only changed places.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > 64) {
            return Optional.empty();
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> near(lower, word.toLowerCase(Locale.ROOT)))
                .max(
                        Comparator.comparingDouble(
                                word -> ALIKE.apply(lower, word.toLowerCase(Locale.ROOT))));
    }

    private static boolean near(String typed, String word) {
        return CHANGES.apply(typed, word) <= most(word.length())
                || ALIKE.apply(typed, word) >= SAME_LETTERS;
    }

    /** How many letters of a word of so many may be wrong. */
    static int most(int letters) {
        return Math.max(1, letters / 3);
    }
}
