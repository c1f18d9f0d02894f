package dev.korchma.game.encounter;

/**
 * Free words a master puts on a fighter. They mean nothing to the rules.
 *
 * @param words 1 to {@link #LONGEST} characters
 * @param rounds how many more of the fighter's own turns end before it ends, at most {@link
 *     #MOST_ROUNDS}; 0 when it stays until it is taken off
 * @param secret whether only those who lead know of it
 */
public record Label(String words, int rounds, boolean secret) {

    /** Longest words in characters. */
    public static final int LONGEST = 40;

    public static final int MOST_ROUNDS = 100;

    public Label {
        int length = words.codePointCount(0, words.length());
        if (words.isBlank() || length > LONGEST || rounds < 0 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("no label of " + length + " and " + rounds);
        }
    }

    boolean isCounted() {
        return rounds > 0;
    }
}
