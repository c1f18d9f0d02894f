package dev.korchma.bot.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        return shortened(SPACES.matcher(seen).replaceAll(" ").strip(), max);
    }

    /** As typed, line by line; no empty line twice in a row, at most {@code max} characters. */
    public static String lines(String text, int max) {
        String all = text.lines().map(one -> line(one, max)).collect(Collectors.joining("\n"));
        return shortened(all.replaceAll("\n{3,}", "\n\n").strip(), max);
    }

    /** Whether a text has at most {@code most} characters. */
    public static boolean isWithin(String text, int most) {
        return text.codePointCount(0, text.length()) <= most;
    }

    /** At most so many characters, with an ellipsis for the last where a text ends too early. */
    public static String cut(String text, int most) {
        return isWithin(text, most) ? text : shortened(text, most - 1) + "…";
    }

    /** For comparing: without regard to case, the space around it and the dots over ё. */
    public static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String shortened(String line, int max) {
        return isWithin(line, max) ? line : line.substring(0, line.offsetByCodePoints(0, max));
    }
}
