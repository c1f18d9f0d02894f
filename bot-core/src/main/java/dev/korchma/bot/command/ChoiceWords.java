package dev.korchma.bot.command;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be typed for the choices of one command or form: the id of each, and what is shown for
 * it in any language the bot speaks, without regard to case and to the dots over ё.
 *
 * @param about key of the command or form; the words of a choice stand below it
 */
record ChoiceWords(Texts texts, String about) {

    /** Words for a choice that mean the same in every command. */
    private static final String ANYWHERE = "choice.";

    /** The choice that is meant; empty where it is none of these. */
    Optional<String> meant(Option option, List<String> values, String typed) {
        String wanted = Typed.folded(typed);
        return values.stream()
                .filter(value -> words(option, value).map(Typed::folded).anyMatch(wanted::equals))
                .findFirst();
    }

    private Stream<String> words(Option option, String value) {
        Stream<String> shown =
                Stream.of(key(option, value), ANYWHERE + value)
                        .filter(texts::has)
                        .flatMap(key ->
                                Stream.of(Language.values())
                                        .map(language -> texts.plain(language, key)));
        return Stream.concat(Stream.of(value), shown);
    }

    /** What is shown for each, to be said in the language of whoever reads it. */
    No.Shown shown(Option option, List<String> values) {
        return new No.Shown(
                values.stream()
                        .map(value -> texts.has(key(option, value)) ? key(option, value) : value)
                        .toList());
    }

    private String key(Option option, String value) {
        return about + "." + option.name() + "." + value;
    }
}
