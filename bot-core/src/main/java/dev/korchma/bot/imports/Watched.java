package dev.korchma.bot.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text from a file while one of our patterns looks through it. Each letter may be looked at so
 * often, which is far more than a text that was written takes, and no more: one made to be looked
 * at again and again is refused.
 */
final class Watched implements CharSequence {

    /** A pattern cannot be led astray for long in what is shorter. */
    private static final int SHORT = 500;

    private static final int LOOKS = 60;

    private final String text;
    private int left;

    private Watched(String text) {
        this.text = text;
        left = text.length() * LOOKS;
    }

    /** A text that would take too long. */
    static final class Knotted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text.length() < SHORT ? text : new Watched(text));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new Knotted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
