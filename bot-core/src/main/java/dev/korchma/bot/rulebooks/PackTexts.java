package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Patterns;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a pack: names of everything it declares, and other forms of them that a sentence
 * needs. Forms are ICU message patterns with named arguments.
 *
 * @param forms by language, by id, by form; every id has the form {@link #NAME}
 */
public record PackTexts(Map<Language, Map<String, Map<String, String>>> forms) {

    /** The form every id has: its name, as a heading or a button would show it. */
    public static final String NAME = "name";

    /** A few letters for a narrow place. */
    public static final String SHORT = "short";

    /** Other words somebody may search by, divided by commas. */
    public static final String ALIASES = "aliases";

    /**
     * Of a type of harm or a track: an amount of it, with the argument {@code amount}: "8
     * slashing", "5 hit points".
     */
    public static final String AMOUNT = "amount";

    /** Of a track that pays for what has a rank: that rank, "2nd level". */
    public static final String PAID = "paid";

    /** What a throw of a mechanic is compared with: "at most {against}". */
    public static final String NEEDED = "needed";

    /** Of the pack itself: what a hero is, with the name of the option taken for each choice. */
    public static final String KIND = "kind";

    private static final int NOT_AT_ALL = 5;

    public PackTexts {
        forms = Map.copyOf(forms);
    }

    /** The name of an id; the id itself when this pack does not know it. */
    public String name(Language language, String id) {
        return form(language, id, NAME).orElse(id);
    }

    /** The short name of an id; its name when it has none. */
    public String shortName(Language language, String id) {
        return form(language, id, SHORT).orElseGet(() -> name(language, id));
    }

    /** A form as written, or empty when the pack has none. */
    public Optional<String> form(Language language, String id, String form) {
        var known = forms.getOrDefault(language, Map.of()).getOrDefault(id, Map.of());
        return Optional.ofNullable(known.get(form));
    }

    /** All words an id can be searched by in a language: its name first. */
    public List<String> searchWords(Language language, String id) {
        var words = new ArrayList<String>();
        words.add(name(language, id));
        form(language, id, ALIASES)
                .ifPresent(aliases ->
                        Stream.of(aliases.split(",", -1)).map(String::strip).forEach(words::add));
        return words;
    }

    /**
     * Those of {@code ids} somebody means who typed the beginning of a word in any language of the
     * house: the whole name first, then by name before by alias, and the beginning of a name before
     * one inside it.
     */
    public List<String> find(Collection<String> ids, String typed) {
        var wanted = Typed.folded(typed);
        var ranked =
                ids.stream()
                        .collect(
                                Collectors.groupingBy(
                                        id -> rank(id, wanted), TreeMap::new, Collectors.toList()));
        return ranked.headMap(NOT_AT_ALL).values().stream().flatMap(List::stream).toList();
    }

    /** Whether this is all of a name of the id, in any language of the house. */
    public boolean isName(String id, String typed) {
        return rank(id, Typed.folded(typed)) == 0;
    }

    private int rank(String id, String wanted) {
        int best = NOT_AT_ALL;
        for (var language : Language.values()) {
            var words = searchWords(language, id);
            for (int at = 0; at < words.size(); at++) {
                var word = Typed.folded(words.get(at));
                int alias = Math.min(at, 1);
                if (at == 0 && word.equals(wanted)) {
                    best = 0;
                } else if (word.startsWith(wanted)) {
                    best = Math.min(best, 1 + alias);
                } else if (word.contains(" " + wanted)) {
                    best = Math.min(best, 3 + alias);
                }
            }
        }
        return best;
    }

    /** A form with its arguments filled in; the name when the pack has no such form. */
    public String say(Language language, String id, String form, Map<String, ?> arguments) {
        return form(language, id, form)
                .map(pattern -> Patterns.fill(pattern, language, arguments))
                .orElseGet(() -> name(language, id));
    }
}
