package dev.korchma.bot.command;

import dev.korchma.bot.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command typed as text: {@code /roll 2d6+3 label:"Удар мечом" times:3}. Options may come by
 * name, in any order; words without a name fill the options in their declared order: one word where
 * the option is a number or a choice, all that is left elsewhere. What follows a name that has no
 * quotes belongs to it as long as nothing else is still needed. Lives here because fronts without
 * native commands, the browser and Telegram, share it.
 */
final class TypedCommand {

    private static final Pattern NAMED =
            Pattern.compile("(?<!\\S)(\\p{L}[\\p{L}-]*):(\"[^\"]*\"|«[^»]*»|\\S*)");

    private static final Pattern LAST_WORD = Pattern.compile("(.*\\S)\\s+(\\S+)");

    private TypedCommand() {}

    /** The words after the slash, for finding the command. */
    static List<String> words(String line) {
        return List.of(line.substring(1).strip().split("\\s+", -1));
    }

    /** What is left of the line behind its first words. */
    static String rest(String line, int words) {
        String[] parts = line.substring(1).strip().split("\\s+", words + 1);
        return parts.length > words ? parts[words] : "";
    }

    /**
     * Reads what stands behind the path. A name that is no option of ours is taken as plain text.
     */
    static Map<String, String> options(List<Option> options, String rest, ChoiceWords words) {
        List<MatchResult> named =
                NAMED.matcher(rest).results().filter(one -> looksNamed(options, one)).toList();
        Map<String, String> values = new LinkedHashMap<>();
        named.forEach(one -> values.put(name(one), bare(one.group(2))));
        StringBuilder unnamed = new StringBuilder();
        int from = 0;
        for (int at = 0; at < named.size(); at++) {
            MatchResult one = named.get(at);
            unnamed.append(rest, from, one.start()).append(' ');
            from = one.end();
            int end = at + 1 < named.size() ? named.get(at + 1).start() : rest.length();
            String behind = rest.substring(from, end);
            if (goesOn(options, one, values, unnamed) && !NAMED.matcher(behind).find()) {
                String whole = one.group(2) + behind.stripTrailing();
                values.put(name(one), withoutLastWords(options, whole, values, words));
                from = end;
            }
        }
        unnamed.append(rest.substring(from));
        fill(options, unnamed.toString().strip(), values, words);
        return values;
    }

    private static String name(MatchResult named) {
        return named.group(1).toLowerCase(Locale.ROOT);
    }

    /** Whether the words behind a value without quotes can be nothing but more of it. */
    private static boolean goesOn(
            List<Option> options,
            MatchResult named,
            Map<String, String> values,
            CharSequence unnamed) {
        boolean isOpen =
                options.stream()
                        .filter(option -> option.name().equals(name(named)))
                        .anyMatch(option -> !oneWord(option));
        boolean nothingElseIsNeeded =
                !unnamed.toString().isBlank()
                        || options.stream()
                                .filter(Option::required)
                                .allMatch(option -> values.containsKey(option.name()));
        String value = named.group(2);
        return isOpen
                && !isSpeech(options)
                && nothingElseIsNeeded
                && !value.isEmpty()
                && value.equals(bare(value));
    }

    /**
     * Dice may hold a colon of their own only in a note, so an unknown name is worth a question.
     * Speech holds colons, and what merely looks like a name in it is speech.
     */
    private static boolean looksNamed(List<Option> options, MatchResult named) {
        String name = named.group(1);
        boolean exact = options.stream().anyMatch(option -> option.name().equalsIgnoreCase(name));
        if (isSpeech(options)) {
            return exact && !named.group(2).isEmpty();
        }
        return exact || Nearest.to(name, options.stream().map(Option::name).toList()).isPresent();
    }

    private static boolean isSpeech(List<Option> options) {
        return options.stream().anyMatch(option -> option.kind() instanceof Option.Lines);
    }

    private static void fill(
            List<Option> options, String unnamed, Map<String, String> values, ChoiceWords words) {
        String left = unnamed;
        for (Option option : options) {
            if (left.isEmpty() || values.containsKey(option.name())) {
                continue;
            }
            if (isNamed(option)) {
                left = withoutLastWords(options, left, values, words);
            }
            int end = oneWord(option) ? left.split("\\s", 2)[0].length() : left.length();
            values.put(option.name(), bare(left.substring(0, end)));
            left = left.substring(end).strip();
        }
        if (!left.isEmpty()) {
            values.put(left, left);
        }
    }

    private static boolean isNamed(Option option) {
        return option.kind() instanceof Option.Somebody || option.kind() instanceof Option.Listed;
    }

    /** A name has several words; one behind it that can only be another option's is that one's. */
    private static String withoutLastWords(
            List<Option> options, String text, Map<String, String> values, ChoiceWords words) {
        String left = text;
        Matcher last = LAST_WORD.matcher(left);
        while (last.matches()) {
            String word = last.group(2);
            List<Option> open =
                    options.stream().filter(option -> !values.containsKey(option.name())).toList();
            Option meant =
                    open.stream()
                            .filter(option -> isItsOwn(option, word, open, words))
                            .findFirst()
                            .orElse(null);
            if (meant == null) {
                return left;
            }
            values.put(meant.name(), word);
            left = last.group(1);
            last = LAST_WORD.matcher(left);
        }
        return left;
    }

    /** A number is meant for an option where it can be meant for one alone. */
    private static boolean isItsOwn(
            Option option, String word, List<Option> open, ChoiceWords words) {
        return switch (option.kind()) {
            case Option.OneOf(List<String> allowed) ->
                    words.meant(option, allowed, word).isPresent();
            case Option.Whole(int min, int max) ->
                    OptionReader.within(word, min, max)
                            && open.stream().filter(TypedCommand::isNumber).count() == 1;
            case Option.Words _,
                    Option.Lines _,
                    Option.Quote _,
                    Option.DiceText _,
                    Option.Listed _,
                    Option.Somebody _,
                    Option.File _ ->
                    false;
        };
    }

    private static boolean isNumber(Option option) {
        return option.kind() instanceof Option.Whole;
    }

    private static boolean oneWord(Option option) {
        return switch (option.kind()) {
            case Option.OneOf _, Option.Whole _ -> true;
            case Option.Words _,
                    Option.Lines _,
                    Option.Quote _,
                    Option.DiceText _,
                    Option.Listed _,
                    Option.Somebody _,
                    Option.File _ ->
                    false;
        };
    }

    private static String bare(String text) {
        boolean quoted =
                text.length() >= 2
                        && ((text.startsWith("\"") && text.endsWith("\""))
                                || (text.startsWith("«") && text.endsWith("»")));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
