package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed so far.
 *
 * @param option the option being typed, null while it is still the command itself
 * @param commands the commands that begin like this
 */
record Typing(
        String path,
        Map<String, String> options,
        @Nullable String option,
        List<Reply.Suggestion> commands) {

    Typing {
        options = Map.copyOf(options);
        commands = List.copyOf(commands);
    }

    static Typing read(String text, List<CommandMenu.Entry> menu) {
        String typed = text.startsWith("/") ? text.substring(1) : text;
        return menu.stream()
                .filter(entry -> typed.startsWith(entry.path() + " "))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .map(entry -> option(entry, typed.substring(entry.path().length() + 1)))
                .orElseGet(() -> command(typed, menu));
    }

    private static Typing command(String typed, List<CommandMenu.Entry> menu) {
        List<Reply.Suggestion> fitting =
                menu.stream()
                        .filter(entry -> entry.path().startsWith(typed))
                        .map(entry -> new Reply.Suggestion(entry.path(), "/" + entry.path()))
                        .toList();
        return new Typing(typed, Map.of(), null, fitting);
    }

    private static Typing option(CommandMenu.Entry entry, String rest) {
        Map<String, String> options = new HashMap<>();
        String option = entry.options().getFirst().name();
        String typed = rest;
        for (String word : rest.split(" ", -1)) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                option = word.substring(0, colon);
                typed = word.substring(colon + 1);
                options.put(option, typed);
            }
        }
        options.put(option, typed);
        return new Typing(entry.path(), options, option, List.of());
    }
}
