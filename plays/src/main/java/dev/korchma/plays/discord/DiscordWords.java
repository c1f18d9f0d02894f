package dev.korchma.plays.discord;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Discord's markup as a reader sees it: without looks, bars and escapes. */
final class DiscordWords {

    private static final Pattern LINE_START = Pattern.compile("^(###? |-# )");
    private static final Pattern BAR = Pattern.compile("`[▰▱]+` ");
    private static final String LOOKS = "*~`";

    private DiscordWords() {}

    /**
     * @param people whom a mention may name
     */
    static String plain(List<String> lines, Collection<String> people) {
        return lines.stream()
                .flatMap(String::lines)
                .map(line -> named(plain(line), people))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String line) {
        String text = BAR.matcher(LINE_START.matcher(line).replaceFirst("")).replaceAll("");
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '\\' && at + 1 < text.length()) {
                at++;
                out.append(text.charAt(at));
            } else if (LOOKS.indexOf(one) < 0) {
                out.append(one);
            }
        }
        return out.toString();
    }

    private static String named(String line, Collection<String> people) {
        String named = line;
        for (String name : people) {
            named = named.replace("@" + name, name);
        }
        return named;
    }
}
