package dev.korchma.bot.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;

/**
 * A word that is told to one and typed by another, once. About 34 bits: enough for the minutes it
 * lives.
 *
 * @param text as shown, {@code ABCD-EFGH}
 */
public record OneTimeCode(String text) {

    /** How long a code, and what was begun with it, can be used; the texts say so, too. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /** No letter or digit that is taken for another, in Latin or in Cyrillic. */
    private static final String ALPHABET = "2345679DFGJLNQRSUVWZ";

    private static final int HALF = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    public static OneTimeCode fresh() {
        StringBuilder bare = new StringBuilder();
        for (int at = 0; at < 2 * HALF; at++) {
            bare.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return read(bare.toString());
    }

    /** What somebody typed: with or without the dash, in any case of letters. */
    public static OneTimeCode read(String typed) {
        String bare = typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        return new OneTimeCode(
                bare.length() <= HALF
                        ? bare
                        : bare.substring(0, HALF) + "-" + bare.substring(HALF));
    }
}
