package dev.korchma.game.dice;

import java.util.Locale;

/** The text under the reading finger. Columns count from 1. */
final class Source {

    /** Stands past the end; no text may contain it. */
    static final char END = '\0';

    private final String text;
    private final char[] chars;
    private int at;

    Source(String text) {
        if (text.length() > Limits.TEXT) {
            throw new Halt(
                    DiceError.limit(DiceError.Code.TEXT_TOO_LONG, Limits.TEXT + 1, Limits.TEXT));
        }
        this.text = text;
        chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < ' ' || c > '~') {
                chars[i] = plain(c, i);
            }
        }
    }

    /** Typographic signs become those of the keyboard; what could forge a line is refused. */
    private char plain(char c, int i) {
        if (c == '−' || c == '–') {
            return '-';
        }
        if (c == '×') {
            return '*';
        }
        if (c == '÷') {
            return '/';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        boolean half = Character.isSurrogate(c) && !paired(i);
        boolean steering = Character.getType(c) == Character.FORMAT && c != '\u200d';
        if (Character.isISOControl(c) || steering || half) {
            String found = String.format(Locale.ROOT, "U+%04X", (int) c);
            throw new Halt(DiceError.found(DiceError.Code.BAD_CHARACTER, i + 1, found));
        }
        return c;
    }

    private boolean paired(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    char peek() {
        return at < chars.length ? chars[at] : END;
    }

    char peek(int ahead) {
        return at + ahead < chars.length ? chars[at + ahead] : END;
    }

    boolean accept(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    void advance(int by) {
        at += by;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    int column() {
        return at + 1;
    }

    /** The column of the last thing written before the finger. */
    int columnBefore() {
        int last = Math.min(at, chars.length) - 1;
        while (last > 0 && chars[last] == ' ') {
            last--;
        }
        return last + 1;
    }

    boolean atEnd() {
        return at >= chars.length;
    }

    /** Skips spaces; true when there were some. */
    boolean skipSpaces() {
        int from = at;
        while (peek() == ' ') {
            at++;
        }
        return at > from;
    }

    /** What was written from there to the finger, as written. */
    String from(int start) {
        return text.substring(start, at);
    }

    /** A piece of the text fit to be shown: the word at the finger, or one whole character. */
    String word() {
        int end = at;
        while (end < chars.length && Character.isLetterOrDigit(chars[end])) {
            end++;
        }
        if (end == at) {
            return at >= chars.length ? "" : new String(Character.toChars(text.codePointAt(at)));
        }
        return text.substring(at, Math.min(end, at + 30));
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter as the words of the grammar spell it: small, and Latin where it looks Latin. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (Character.toLowerCase(c)) {
            case 'к' -> 'k';
            case 'д' -> 'd';
            case 'а' -> 'a';
            case 'е' -> 'e';
            case 'о' -> 'o';
            case 'р' -> 'p';
            case 'с' -> 'c';
            default -> Character.toLowerCase(c);
        };
    }

    /** The letters at the finger, folded; the finger stays. */
    String letters() {
        int end = at;
        while (end < chars.length && Character.isLetter(chars[end])) {
            end++;
        }
        char[] folded = new char[end - at];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(chars[at + i]);
        }
        return new String(folded);
    }

    /** Whether a dice letter stands so far ahead: d, or к or д as Russian tables write it. */
    boolean diceLetter(int ahead) {
        return switch (peek(ahead)) {
            case 'd', 'D', 'к', 'К', 'д', 'Д' -> true;
            default -> false;
        };
    }
}
