package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Said;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines on a screen as parts of a message. */
final class Reading {

    /** "Bryn · Hit points ▰▰▱▱ 7/12". */
    private static final Pattern BAR = Pattern.compile("(.+?) [▰▱]+ (-?\\d+).*");

    private static final Pattern CALLS =
            Pattern.compile(".* challenges (.+) to a duel!|.*, your turn! (.+)");

    private Reading() {}

    static Said.Part part(Said.Kind kind, String words) {
        Matcher bar = BAR.matcher(words);
        return kind == Said.Kind.TEXT && bar.matches()
                ? new Said.Part(Said.Kind.BAR, bar.group(1), Long.parseLong(bar.group(2)))
                : Said.Part.of(kind, words);
    }

    /** The person the first heading calls, empty when it calls nobody. */
    static String called(List<Said.Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Said.Kind.HEADING)
                .map(part -> CALLS.matcher(part.words()))
                .filter(Matcher::matches)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst()
                .orElse("");
    }
}
