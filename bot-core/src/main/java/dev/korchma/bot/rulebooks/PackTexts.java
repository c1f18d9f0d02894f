package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.NameSearch;
import dev.korchma.bot.text.NameSearch.Called;
import dev.korchma.bot.text.NameSearch.Closeness;
import dev.korchma.bot.text.Patterns;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What a book says of it, as long as it is; told as it stands. */
    public static final String PROSE = "prose";

    /** Of the pack itself: what a hero is, with the name of the option taken for each choice. */
    public static final String KIND = "kind";

    /** Of an option: what it brings, where it is chosen. */
    public static final String ABOUT = "about";

    /** Of an option: what taking it up asks for. */
    public static final String NEEDS = "needs";

    /** Of a choice: what all that is taken by it is called. */
    public static final String SEVERAL = "several";

    /** Of a rest: what its button does. */
    public static final String BREATHER = "breather";

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

    /** What an id is called, in one language first. */
    public Called called(Language first, String id) {
        var names = new ArrayList<String>();
        var aliases = new ArrayList<String>();
        Stream.concat(Stream.of(first), Stream.of(Language.values()))
                .distinct()
                .map(language -> searchWords(language, id))
                .forEach(words -> {
                    names.add(words.getFirst());
                    aliases.addAll(words.subList(1, words.size()));
                });
        return new Called(names, aliases);
    }

    /**
     * Those of {@code ids} somebody means who typed the beginning of a word in any language of the
     * house: the whole name first, and the beginning of a name before one inside it.
     */
    public List<String> find(Collection<String> ids, String typed) {
        return NameSearch.over(List.copyOf(ids), id -> called(Language.EN, id))
                .find(typed, id -> true)
                .stream()
                .filter(hit -> hit.closeness().compareTo(Closeness.BEGINS_A_WORD) <= 0)
                .map(NameSearch.Hit::thing)
                .toList();
    }

    /** Whether this is all of a name of the id, in any language of the house. */
    public boolean isName(String id, String typed) {
        return called(Language.EN, id).names().stream()
                .anyMatch(name -> Typed.folded(name).equals(Typed.folded(typed)));
    }

    /** A form with its arguments filled in; the name when the pack has no such form. */
    public String say(Language language, String id, String form, Map<String, ?> arguments) {
        return form(language, id, form)
                .map(pattern -> Patterns.fill(pattern, language, arguments))
                .orElseGet(() -> name(language, id));
    }
}
