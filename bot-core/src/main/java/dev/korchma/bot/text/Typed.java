package dev.korchma.bot.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, made safe to show: composed, without controls and direction marks. */
public final class Typed {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n\\u200D]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Typed() {}

    /** One line: no line breaks, single spaces, at most {@code max} characters. */
    public static String line(String text, int max) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(composed.replace('\n', ' ')).replaceAll("");
        String line = SPACES.matcher(seen).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= max
                ? line
                : line.substring(0, line.offsetByCodePoints(0, max));
    }
}
