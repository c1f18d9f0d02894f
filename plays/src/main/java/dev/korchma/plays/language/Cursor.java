package dev.korchma.plays.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right. */
final class Cursor {

    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]*)\"|«([^»]*)»|“([^”]*)”", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]+)]");
    private static final Pattern WORD = Pattern.compile("[^\\s:,\\[\\]\"«“]+");

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text.strip();
    }

    /** Takes a word or words if they stand here, whatever their case. */
    boolean take(String words) {
        skipSpaces();
        if (!text.regionMatches(true, at, words, 0, words.length())) {
            return false;
        }
        int end = at + words.length();
        boolean glued =
                Character.isLetterOrDigit(words.charAt(words.length() - 1))
                        && end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end));
        if (glued) {
            return false;
        }
        at = end;
        return true;
    }

    boolean takeAny(String... choices) {
        for (String choice : choices) {
            if (take(choice)) {
                return true;
            }
        }
        return false;
    }

    @Nullable String quoted() {
        Matcher found = find(QUOTED);
        if (found == null) {
            return null;
        }
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                return Odd.unfold(found.group(group));
            }
        }
        return null;
    }

    @Nullable String bracketed() {
        Matcher found = find(BRACKETED);
        return found == null ? null : found.group(1).strip();
    }

    /** All labels that stand here one behind the other. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (String label = bracketed(); label != null; label = bracketed()) {
            labels.add(label);
            takeAny(",", "and");
        }
        return labels;
    }

    String word() {
        Matcher found = find(WORD);
        return found == null ? "" : found.group().toLowerCase(Locale.ROOT);
    }

    String rest() {
        String left = text.substring(at).strip();
        at = text.length();
        return left;
    }

    boolean atEnd() {
        skipSpaces();
        return at == text.length();
    }

    private @Nullable Matcher find(Pattern pattern) {
        skipSpaces();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
