package dev.korchma.bot.command;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.text.Nearest;
import dev.korchma.bot.text.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks options against their declaration: the first thing wrong is said, nothing is guessed. */
final class OptionReader {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,10}");

    /** Longest name of a listed thing or a person, in characters. */
    private static final int LONGEST_NAME = 100;

    /** What came of reading. */
    sealed interface Read {}

    record Complete(Arguments arguments) implements Read {}

    /** A required option is not there yet. */
    record Missing(Option option, Arguments soFar) implements Read {}

    record Wrong(No why) implements Read {}

    private OptionReader() {}

    /**
     * @param attached what came with the saying, which the option for a file takes, whatever is
     *     typed for it
     */
    static Read read(
            List<Option> options,
            Map<String, String> raw,
            @Nullable Attached attached,
            ChoiceWords words) {
        Map<String, String> values = new HashMap<>();
        Option file = file(options);
        if (file != null && attached != null) {
            No wrong = wrong(file, attached);
            if (wrong != null) {
                return new Wrong(wrong);
            }
            values.put(file.name(), named(attached));
        }
        for (var entry : raw.entrySet()) {
            Option option = find(options, entry.getKey());
            if (option == null) {
                return new Wrong(unknown(options, entry.getKey()));
            }
            String value = entry.getValue().strip();
            if (value.isEmpty() || (attached != null && option.equals(file))) {
                continue;
            }
            No wrong = wrong(option, value, words);
            if (wrong != null) {
                return new Wrong(wrong);
            }
            values.put(option.name(), value(option, value, words));
        }
        Arguments arguments = new Arguments(values);
        return options.stream()
                .filter(option -> option.required() && !values.containsKey(option.name()))
                .findFirst()
                .<Read>map(option -> new Missing(option, arguments))
                .orElseGet(() -> new Complete(arguments));
    }

    private static @Nullable Option file(List<Option> options) {
        return options.stream()
                .filter(option -> option.kind() instanceof Option.File)
                .findFirst()
                .orElse(null);
    }

    /** What is announced is refused before a byte of it is fetched. */
    private static @Nullable No wrong(Option option, Attached attached) {
        int max = ((Option.File) option.kind()).bytes();
        if (attached.size() > max) {
            return tooBig(named(attached), max);
        }
        return attached.size() == 0 ? empty(named(attached)) : null;
    }

    static No tooBig(String name, int max) {
        return new No(
                "option.file-too-big", Map.of("name", name, "max", max / Option.File.MEGABYTE));
    }

    static No empty(String name) {
        return new No("option.file-empty", Map.of("name", name));
    }

    static String named(Attached attached) {
        String name = Typed.line(attached.name(), LONGEST_NAME);
        return name.isEmpty() ? "?" : name;
    }

    private static @Nullable Option find(List<Option> options, String name) {
        return options.stream()
                .filter(option -> option.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static String value(Option option, String value, ChoiceWords words) {
        return switch (option.kind()) {
            case Option.Words(int max) -> Typed.line(value, max);
            case Option.Quote(int max) -> Typed.line(value, max);
            case Option.Lines(int max) -> Typed.lines(value, max);
            case Option.Whole _ -> Integer.toString(Integer.parseInt(value));
            // Names are kept this way, and a database takes no NUL.
            case Option.Listed _, Option.Somebody _ -> Typed.line(value, LONGEST_NAME);
            case Option.OneOf(List<String> allowed) ->
                    words.meant(option, allowed, value).orElseThrow();
            case Option.DiceText _, Option.File _ -> value;
        };
    }

    private static @Nullable No wrong(Option option, String value, ChoiceWords words) {
        if (Typed.line(value, 1).isEmpty()) {
            return new No("option.unreadable", Map.of("option", option.name()));
        }
        return switch (option.kind()) {
            case Option.Words(int max) when !Typed.isWithin(Typed.line(value, max + 1), max) ->
                    tooLong(option, max);
            case Option.Lines(int max) when !Typed.isWithin(Typed.lines(value, max + 1), max) ->
                    tooLong(option, max);
            case Option.Whole(int min, int max) when !within(value, min, max) ->
                    new No(
                            "option.not-whole",
                            Map.of(
                                    "option",
                                    option.name(),
                                    "value",
                                    shortened(value),
                                    "min",
                                    min,
                                    "max",
                                    max));
            case Option.OneOf(List<String> allowed)
                    when words.meant(option, allowed, value).isEmpty() ->
                    new No(
                            "option.not-one-of",
                            Map.of(
                                    "option", option.name(),
                                    "value", shortened(value),
                                    "allowed", words.shown(option, allowed)));
            case Option.Listed _, Option.Somebody _ when value.length() > LONGEST_NAME ->
                    tooLong(option, LONGEST_NAME);
            case Option.File _ -> new No("option.file-not-sent", Map.of("option", option.name()));
            case Option.DiceText _,
                    Option.Words _,
                    Option.Lines _,
                    Option.Quote _,
                    Option.Whole _,
                    Option.OneOf _,
                    Option.Listed _,
                    Option.Somebody _ ->
                    null;
        };
    }

    private static No tooLong(Option option, int most) {
        return new No("option.too-long", Map.of("option", option.name(), "max", most));
    }

    static boolean within(String value, int min, int max) {
        if (!WHOLE.matcher(value).matches()) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= min && number <= max;
    }

    private static No unknown(List<Option> options, String name) {
        List<String> names = options.stream().map(Option::name).toList();
        String shown = shortened(name);
        return Nearest.to(name, names)
                .map(near -> new No("option.unknown-near", Map.of("option", shown, "near", near)))
                .orElseGet(() ->
                        names.isEmpty()
                                ? new No("option.none", Map.of("option", shown))
                                : new No(
                                        "option.unknown",
                                        Map.of(
                                                "option",
                                                shown,
                                                "names",
                                                String.join(", ", names))));
    }

    private static String shortened(String value) {
        String line = Typed.line(value, 40);
        return line.length() < Typed.line(value, 41).length() ? line + "…" : line;
    }
}
