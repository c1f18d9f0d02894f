package dev.korchma.bot.homebrew;

import dev.korchma.bot.rulebooks.HomebrewAsk;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the answers in one field of a form: "+5 2d6+3 fire". What is left out is as suggested. */
record AnswerReader(PackWords words, Texts texts) {

    private static final String END = "(?=$|[\\s,;·])[\\s,;·]*";
    private static final Pattern NUMBER = Pattern.compile("([+−-]?\\d{1,6})" + END);
    private static final Pattern DICE =
            Pattern.compile(
                    "(\\d{0,3}\\s*[dDкКдД]\\s*\\d{1,4}(?:\\s*[+−-]\\s*\\d{1,4})?|\\d{1,4})" + END);
    private static final int LONGEST = 60;
    private static final int MOST_NAMED = 14;

    /** What is wrong with what was typed. */
    record Fault(String key, Map<String, Object> facts) {}

    /** How the answers look that the form suggests. */
    String standard(List<HomebrewAsk> asks) {
        return asks.stream()
                .map(ask ->
                        ask.standard().stream()
                                .map(one -> shown(ask, one))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String shown(HomebrewAsk ask, String answer) {
        return ask instanceof HomebrewAsk.Chosen ? words.name(answer) : answer;
    }

    /**
     * @param answers takes what was read
     */
    @Nullable Fault read(List<HomebrewAsk> asks, String typed, Map<String, List<String>> answers) {
        String rest = typed;
        for (HomebrewAsk ask : asks) {
            Optional<Matcher> found = rest.isEmpty() ? Optional.empty() : piece(ask, rest);
            if (rest.isEmpty()) {
                answers.put(ask.id(), typed.isEmpty() ? ask.standard() : ask.begun());
                continue;
            }
            Optional<List<String>> answer = found.flatMap(piece -> answer(ask, piece.group(1)));
            if (answer.isEmpty()) {
                return fault(ask, rest);
            }
            answers.put(ask.id(), answer.get());
            rest = rest.substring(found.get().end());
        }
        return rest.isEmpty() ? null : fault(asks.getLast(), rest);
    }

    private static Optional<Matcher> piece(HomebrewAsk ask, String rest) {
        Matcher piece =
                switch (ask) {
                    case HomebrewAsk.Figure _ -> NUMBER.matcher(rest);
                    case HomebrewAsk.Dice _ -> DICE.matcher(rest);
                    case HomebrewAsk.Chosen _ -> Pattern.compile("(.+)").matcher(rest);
                };
        return piece.lookingAt() ? Optional.of(piece) : Optional.empty();
    }

    private Optional<List<String>> answer(HomebrewAsk ask, String piece) {
        return switch (ask) {
            case HomebrewAsk.Figure number -> {
                int value = Integer.parseInt(piece.replace('−', '-'));
                yield value < number.min() || value > number.max()
                        ? Optional.empty()
                        : Optional.of(List.of(Integer.toString(value)));
            }
            case HomebrewAsk.Dice _ -> HomebrewAsk.Dice.read(piece).map(List::of);
            case HomebrewAsk.Chosen chosen -> chosen(chosen, piece);
        };
    }

    private Optional<List<String>> chosen(HomebrewAsk.Chosen ask, String piece) {
        List<String> ids = new ArrayList<>();
        for (String one : ask.several() ? piece.split("[,;]") : new String[] {piece}) {
            Optional<String> id = named(ask, one.strip());
            if (id.isEmpty()) {
                return Optional.empty();
            }
            id.filter(found -> !ids.contains(found)).ifPresent(ids::add);
        }
        return Optional.of(ids);
    }

    private Optional<String> named(HomebrewAsk.Chosen ask, String typed) {
        // "1/4" and "14" are told apart by what no search looks at.
        return ask.ids().stream()
                .filter(id ->
                        Stream.of(Language.values())
                                .anyMatch(in ->
                                        words.pack().texts().name(in, id).equalsIgnoreCase(typed)))
                .findFirst()
                .or(() -> only(words.pack().texts().find(ask.ids(), typed)));
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Fault fault(HomebrewAsk ask, String typed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("what", words.number(ask.id()));
        facts.put("typed", Typed.line(typed, LONGEST));
        return switch (ask) {
            case HomebrewAsk.Figure number -> {
                facts.put("min", number.min());
                facts.put("max", number.max());
                yield new Fault("homebrew.wrong.number", facts);
            }
            case HomebrewAsk.Dice dice -> {
                facts.put("example", dice.by());
                yield new Fault("homebrew.wrong.dice", facts);
            }
            case HomebrewAsk.Chosen chosen -> {
                facts.put("words", listed(chosen, words::name));
                yield new Fault("homebrew.wrong.words", facts);
            }
        };
    }

    private static String listed(HomebrewAsk.Chosen ask, Function<String, String> named) {
        String names =
                ask.ids().stream().limit(MOST_NAMED).map(named).collect(Collectors.joining(", "));
        return ask.ids().size() > MOST_NAMED ? names + "…" : names;
    }
}
