package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Patterns;
import java.util.Map;
import java.util.Optional;

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

    /** Of a type of harm: an amount of it, with the argument {@code amount}: "8 slashing". */
    public static final String AMOUNT = "amount";

    /** Of the pack itself: what a hero is, with the name of the option taken for each choice. */
    public static final String KIND = "kind";

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

    /** A form with its arguments filled in; the name when the pack has no such form. */
    public String say(Language language, String id, String form, Map<String, ?> arguments) {
        return form(language, id, form)
                .map(pattern -> Patterns.fill(pattern, language, arguments))
                .orElseGet(() -> name(language, id));
    }
}
