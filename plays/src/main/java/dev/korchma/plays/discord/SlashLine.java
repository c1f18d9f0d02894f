package dev.korchma.plays.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A command as a person fills it in: named options, and the rest in the first option that is free,
 * as Discord's client does while one types.
 *
 * @param path {@code duel user}
 * @param people the options for which the client shows its list of people, and for each the one
 *     into which somebody else's name is typed; the same where there is none
 * @param file the option that takes a file, null for most
 */
record SlashLine(
        String path,
        Map<String, String> options,
        Map<String, String> people,
        @Nullable String file) {

    private static final Pattern NAMED =
            Pattern.compile("(?<!\\S)([\\p{L}-]+):(\"[^\"]*\"|«[^»]*»|\\S*)");
    private static final int SUBCOMMAND = 1;
    private static final int USER = 6;
    private static final int ATTACHMENT = 11;
    private static final String BY_NAME = "-by-name";

    /**
     * @param declared the commands as they were registered
     * @return empty when there is no such command: then it is a line of talk
     */
    static Optional<SlashLine> read(String typed, List<JsonNode> declared) {
        String[] words = typed.substring(1).strip().split("\\s+", 3);
        return declared.stream()
                .filter(command -> command.path("name").asString("").equals(words[0]))
                .findFirst()
                .flatMap(command -> below(command, words, typed));
    }

    private static Optional<SlashLine> below(JsonNode command, String[] words, String typed) {
        String name = words[0];
        for (JsonNode option : command.path("options")) {
            boolean isBelow = option.path("type").asInt() == SUBCOMMAND;
            String word = option.path("name").asString("");
            if (isBelow && words.length > 1 && word.equals(words[1])) {
                String rest = words.length > 2 ? rest(typed, 2) : "";
                return Optional.of(filled(name + " " + word, option, rest));
            }
        }
        boolean needsMore = command.path("options").path(0).path("type").asInt(0) == SUBCOMMAND;
        return needsMore
                ? Optional.empty()
                : Optional.of(filled(name, command, words.length > 1 ? rest(typed, 1) : ""));
    }

    private static SlashLine filled(String path, JsonNode declared, String rest) {
        List<JsonNode> options = declared.path("options").valueStream().toList();
        Set<String> names =
                options.stream()
                        .map(option -> option.path("name").asString(""))
                        .collect(Collectors.toSet());
        Map<String, String> people = new LinkedHashMap<>();
        for (JsonNode option : options) {
            if (option.path("type").asInt() == USER) {
                String name = option.path("name").asString("");
                people.put(name, names.contains(name + BY_NAME) ? name + BY_NAME : name);
            }
        }
        String file =
                options.stream()
                        .filter(option -> option.path("type").asInt() == ATTACHMENT)
                        .map(option -> option.path("name").asString(""))
                        .findFirst()
                        .orElse(null);
        return new SlashLine(path, options(declared, rest), people, file);
    }

    private static String rest(String typed, int words) {
        return typed.substring(1).strip().split("\\s+", words + 1)[words];
    }

    private static Map<String, String> options(JsonNode declared, String rest) {
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder unnamed = new StringBuilder();
        Matcher named = NAMED.matcher(rest);
        int from = 0;
        while (named.find()) {
            if (has(declared, named.group(1))) {
                unnamed.append(rest, from, named.start());
                values.put(named.group(1), bare(named.group(2)));
                from = named.end();
            }
        }
        String left = (unnamed + rest.substring(from)).strip();
        for (JsonNode option : declared.path("options")) {
            String name = option.path("name").asString("");
            if (!left.isEmpty() && !values.containsKey(name) && !name.endsWith(BY_NAME)) {
                values.put(name, bare(left));
                left = "";
            }
        }
        return values;
    }

    private static boolean has(JsonNode declared, String name) {
        for (JsonNode option : declared.path("options")) {
            if (option.path("name").asString("").equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        boolean quoted =
                text.length() > 1
                        && ((text.startsWith("\"") && text.endsWith("\""))
                                || (text.startsWith("«") && text.endsWith("»")));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
