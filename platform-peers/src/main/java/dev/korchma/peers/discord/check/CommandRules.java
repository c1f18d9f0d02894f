package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What commands must be like beyond their schema (interactions/application-commands). */
final class CommandRules {

    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final int SLASH = 1;
    private static final int CHARACTERS = 8000;
    private static final int OPTIONS = 25;
    private static final List<Integer> MOST = List.of(0, 100, 15, 15);

    private final List<Problem> problems = new ArrayList<>();

    private CommandRules() {}

    /** All commands of one scope, as a bulk request has them. */
    static List<Problem> ofAll(JsonNode commands) {
        var rules = new CommandRules();
        var names = new HashSet<String>();
        var counts = new int[MOST.size()];
        for (var command : commands) {
            int type = Json.number(command, "type", SLASH);
            if (type < counts.length && ++counts[type] > MOST.get(type)) {
                rules.add("more than " + MOST.get(type) + " commands of type " + type);
            }
            if (!names.add(type + Json.text(command, "name", ""))) {
                rules.add(Json.text(command, "name") + " is declared twice");
            }
            rules.judge(command);
        }
        return rules.problems;
    }

    static List<Problem> of(JsonNode command) {
        var rules = new CommandRules();
        rules.judge(command);
        return rules.problems;
    }

    private void judge(JsonNode command) {
        if (Json.number(command, "type", SLASH) == SLASH) {
            judgeNamed(command);
            int length = length(command);
            if (length > CHARACTERS) {
                add(
                        Json.text(command, "name")
                                + " has "
                                + length
                                + " characters, at most "
                                + CHARACTERS);
            }
        }
    }

    private void judgeNamed(JsonNode named) {
        judgeName(Json.text(named, "name", ""));
        named.path("name_localizations").forEach(name -> judgeName(name.asString()));
        if (Json.text(named, "description", "").isEmpty()) {
            add(Json.text(named, "name") + " has no description");
        }
        judgeOptions(named);
    }

    private void judgeName(String name) {
        if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
            add(name + " is no name for a command or an option");
        }
    }

    private void judgeOptions(JsonNode named) {
        boolean optionalSeen = false;
        var names = new HashSet<String>();
        if (named.path("options").size() > OPTIONS) {
            add(Json.text(named, "name") + " has more than " + OPTIONS + " options");
        }
        for (var option : named.path("options")) {
            boolean required = Json.flag(option, "required");
            if (required && optionalSeen) {
                add(Json.text(option, "name") + " is required but stands after an optional one");
            }
            optionalSeen |= !required;
            if (!names.add(Json.text(option, "name", ""))) {
                add(Json.text(option, "name") + " is there twice");
            }
            if (Json.flag(option, "autocomplete") && !option.path("choices").isEmpty()) {
                add(Json.text(option, "name") + " has choices and suggestions");
            }
            judgeNamed(option);
        }
    }

    /** Names, descriptions and values; of translations the longest counts. */
    private static int length(JsonNode node) {
        int sum = longest(node, "name") + longest(node, "description");
        for (var choice : node.path("choices")) {
            sum += longest(choice, "name") + Json.text(choice, "value", "").length();
        }
        for (var option : node.path("options")) {
            sum += length(option);
        }
        return sum;
    }

    private static int longest(JsonNode node, String field) {
        int longest = Json.text(node, field, "").length();
        for (var translated : node.path(field + "_localizations")) {
            longest = Math.max(longest, translated.asString().length());
        }
        return longest;
    }

    private void add(String words) {
        problems.add(new Problem("", words));
    }
}
