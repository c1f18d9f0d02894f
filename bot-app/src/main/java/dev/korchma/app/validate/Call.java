package dev.korchma.app.validate;

import dev.korchma.bot.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed after {@code validate}. One option and names: too little for a library, whose
 * own complaints would be in English alone.
 *
 * @param fault key of what is wrong with the call; null when nothing is
 * @param about what the fault is about
 */
record Call(
        List<String> paths, Language language, boolean help, @Nullable String fault, String about) {

    private static final String LANGUAGE = "--language";

    /** Where a machine says what is spoken at it; ours comes first. */
    private static final List<String> SPOKEN =
            List.of("KORCHMA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");

    static Call of(List<String> arguments, Map<String, String> environment) {
        var paths = new ArrayList<String>();
        var language = spoken(environment);
        boolean help = false;
        for (int at = 0; at < arguments.size(); at++) {
            var argument = arguments.get(at);
            if (argument.equals(LANGUAGE) || argument.startsWith(LANGUAGE + "=")) {
                boolean apart = argument.equals(LANGUAGE);
                var tag =
                        !apart
                                ? argument.substring(LANGUAGE.length() + 1)
                                : at + 1 < arguments.size() ? arguments.get(++at) : "";
                var asked = Language.ofTag(tag);
                if (asked == null) {
                    return new Call(List.of(), language, false, "which-language", known());
                }
                language = asked;
            } else if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.startsWith("-")) {
                return new Call(List.of(), language, false, "unknown-option", argument);
            } else {
                paths.add(argument);
            }
        }
        var fault = paths.isEmpty() && !help ? "nothing-named" : null;
        return new Call(List.copyOf(paths), language, help, fault, "");
    }

    private static Language spoken(Map<String, String> environment) {
        return SPOKEN.stream()
                .map(environment::get)
                .flatMap(Stream::ofNullable)
                .filter(said -> !said.isBlank())
                .map(said -> Language.nearest(said.replaceFirst("[.@].*", "")))
                .findFirst()
                .orElse(Language.EN);
    }

    private static String known() {
        return Arrays.stream(Language.values())
                .map(Language::tag)
                .collect(Collectors.joining(", "));
    }
}
