package dev.korchma.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands as Telegram lets people tap and type them, in the words of the bot. */
final class CommandLine {

    private static final Pattern COMMAND =
            Pattern.compile("^/([\\p{L}\\p{N}_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?=\\s|$)");

    private CommandLine() {}

    /**
     * {@code /roll@our_bot 2d6} becomes {@code /roll 2d6}, {@code /duel_user} becomes {@code /duel
     * user} where there is such a command.
     *
     * @return empty for a command to another bot
     */
    static Optional<String> read(String text, String handle, Set<String> paths) {
        Matcher command = COMMAND.matcher(text);
        if (!command.find()) {
            return Optional.of(text);
        }
        String to = command.group(2);
        if (to != null && !to.equalsIgnoreCase(handle)) {
            return Optional.empty();
        }
        String name = command.group(1);
        String spaced = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        String path = paths.contains(spaced) ? spaced : name;
        return Optional.of("/" + path + text.substring(command.end()));
    }

    /** The first word of a line, without its slash; empty where the line is no command. */
    static String name(String line) {
        Matcher command = COMMAND.matcher(line);
        return command.find() ? command.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
