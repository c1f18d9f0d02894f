package dev.korchma.bot.homebrew;

import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Deed.Wording;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.rulebooks.HomebrewAsk;
import dev.korchma.bot.rulebooks.HomebrewForm;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The form for one kind of thing: its name, and up to four fields of what the game asks for. */
final class ThingForm {

    static final String NAME = "called";
    static final List<String> FIELDS = List.of("first", "second", "third", "fourth");
    static final int LONGEST_NAME = 40;
    private static final int LONGEST_TYPED = 200;

    private final Pack pack;
    private final HomebrewForm form;
    private final Texts texts;

    ThingForm(Pack pack, String kind, Texts texts) {
        this.pack = pack;
        this.form = Objects.requireNonNull(pack.homebrew().forms().get(kind), kind);
        this.texts = texts;
    }

    /** What came of a filled form. */
    sealed interface Read {}

    record Filled(String name, Map<String, String> typed, Map<String, List<String>> answers)
            implements Read {}

    record Wrong(FormNotes notes) implements Read {}

    List<Option> options() {
        List<Option> all = new ArrayList<>();
        all.add(Option.required(NAME, new Option.Words(LONGEST_TYPED)));
        fields().forEach(field -> all.add(Option.optional(field, new Option.Words(LONGEST_TYPED))));
        return all;
    }

    private List<String> fields() {
        return FIELDS.subList(0, form.fields().size());
    }

    private List<HomebrewAsk> asks(String field) {
        return form.fields().get(FIELDS.indexOf(field));
    }

    Wording wording(String field, Language language) {
        if (field.equals(NAME)) {
            return new Wording(
                    texts.plain(language, "homebrew.name"),
                    texts.plain(language, "homebrew.name-example"));
        }
        AnswerReader reader = new AnswerReader(PackWords.of(pack, language), texts);
        return new Wording(
                asks(field).stream()
                        .map(ask -> reader.words().number(ask.id()))
                        .collect(Collectors.joining(" · ")),
                reader.standard(asks(field)));
    }

    /**
     * @param isTaken whether something else is called so
     */
    Read read(Arguments typed, Language language, Predicate<String> isTaken) {
        FormNotes notes = new FormNotes(texts, language);
        AnswerReader reader = new AnswerReader(PackWords.of(pack, language), texts);
        String name = Typed.line(typed.find(NAME).orElse(""), LONGEST_TYPED);
        note(notes, name, isTaken);
        Map<String, String> all = new HashMap<>();
        Map<String, List<String>> answers = new HashMap<>();
        for (String field : fields()) {
            String text = typed.find(field).orElse("").strip();
            all.put(field, text);
            AnswerReader.Fault fault = reader.read(asks(field), text, answers);
            if (fault == null) {
                notes.note(field, text, true, "", Map.of());
            } else {
                notes.note(field, text, false, fault.key(), fault.facts());
            }
        }
        return notes.allGood() ? new Filled(name, all, answers) : new Wrong(notes);
    }

    private static void note(FormNotes notes, String name, Predicate<String> isTaken) {
        boolean fits = Typed.isWithin(name, LONGEST_NAME) && !name.isBlank();
        notes.note(
                NAME,
                name,
                fits && !isTaken.test(name),
                fits ? "homebrew.wrong.taken" : "homebrew.wrong.name",
                Map.of("name", Typed.cut(name, LONGEST_NAME), "max", LONGEST_NAME));
    }
}
