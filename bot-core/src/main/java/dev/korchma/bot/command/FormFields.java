package dev.korchma.bot.command;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;

/** The fields by which forms ask for options. */
final class FormFields {

    static final int LONGEST_NAME = 100;

    private final Texts texts;

    FormFields(Texts texts) {
        this.texts = texts;
    }

    /** A field for words of an option of a command. */
    Form.TextInput words(Errand.Ask ask, int max, Language language) {
        return new Form.TextInput(
                ask.option().name(), question(ask, language), example(ask, language), true, max);
    }

    /** A field for the file of a command. */
    Form.FileInput file(Errand.Ask ask, Option.File file, Language language) {
        return new Form.FileInput(ask.option().name(), question(ask, language), file.bytes());
    }

    private String question(Errand.Ask ask, Language language) {
        return texts.plain(language, key(ask) + ".ask");
    }

    /** What is chosen from a list has none as long as the list is short. */
    private String example(Errand.Ask ask, Language language) {
        String example = key(ask) + ".example";
        return texts.has(example) ? texts.plain(language, example) : "";
    }

    private static String key(Errand.Ask ask) {
        return ask.command().key() + "." + ask.option().name();
    }

    /** A field of the form of a deed. */
    Form.Input input(Errand.AskForm ask, Option option, Language language) {
        String now = ask.soFar().find(Deed.now(option.name())).orElse("");
        String about = "deed." + ask.deed().words() + "." + option.name();
        Deed.Wording words =
                ask.deed()
                        .wording(option, ask.soFar(), language)
                        .orElseGet(() -> wording(about, option, language));
        return option.kind() instanceof Option.OneOf(List<String> values)
                ? new Form.ChoiceInput(
                        option.name(),
                        words.ask(),
                        values.stream()
                                .map(value ->
                                        new Control.Option(
                                                value,
                                                texts.plain(language, about + "." + value),
                                                ""))
                                .toList())
                : new Form.TextInput(
                        option.name(),
                        words.ask(),
                        words.example(),
                        option.required(),
                        longest(option.kind()),
                        now);
    }

    private Deed.Wording wording(String about, Option option, Language language) {
        return new Deed.Wording(
                texts.plain(language, about + ".ask"),
                option.kind() instanceof Option.OneOf
                        ? ""
                        : texts.plain(language, about + ".example"));
    }

    private static int longest(Option.Kind kind) {
        return switch (kind) {
            case Option.Words(int max) -> max;
            case Option.Lines(int max) -> max;
            case Option.Quote(int max) -> max;
            case Option.Whole _ -> 11;
            case Option.DiceText _ -> 500;
            case Option.OneOf _, Option.Listed _, Option.Somebody _ -> LONGEST_NAME;
            case Option.File _ -> throw new IllegalStateException("no deed asks for a file");
        };
    }
}
