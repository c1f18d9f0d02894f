package dev.korchma.plays.language;

import java.util.regex.Pattern;

/**
 * What cannot be typed well into a scene: {@code {U+202E}} is a character by its code, {@code
 * {newline}} the end of a line, {@code {10000 x ab}} something many times.
 */
final class Odd {

    private static final Pattern CODE = Pattern.compile("\\{U\\+([0-9A-Fa-f]{4,6})}");
    private static final Pattern MANY = Pattern.compile("\\{(\\d{1,6}) x ([^}]+)}");

    private Odd() {}

    static String unfold(String text) {
        String lines = text.replace("{newline}", "\n");
        String coded =
                CODE.matcher(lines)
                        .replaceAll(code ->
                                java.util.regex.Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(code.group(1), 16))));
        return MANY.matcher(coded)
                .replaceAll(many ->
                        java.util.regex.Matcher.quoteReplacement(
                                many.group(2).repeat(Integer.parseInt(many.group(1)))));
    }
}
