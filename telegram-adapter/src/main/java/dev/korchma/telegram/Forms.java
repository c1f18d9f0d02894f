package dev.korchma.telegram;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Forms are asked field by field: Telegram has no windows to fill in. */
@OnTelegram
class Forms {

    /** Typed for a field that may stay empty. */
    private static final String NOTHING = "-";

    /** A document whose sender hides how it is called. */
    private static final String UNNAMED = "?";

    private final FormRows rows;
    private final FormQuestions questions;

    Forms(FormRows rows, FormQuestions questions) {
        this.rows = rows;
        this.questions = questions;
    }

    /** What came of an answer to a form. */
    sealed interface Taken {}

    /**
     * All fields are answered.
     *
     * @param heard in the place where the form belongs
     */
    record Full(Heard heard, String token, Map<String, String> fields) implements Taken {}

    /** The next field was asked, or this one again. */
    record Asked() implements Taken {}

    /** The button belongs to somebody else's form. */
    record NotYours() implements Taken {}

    /** Asks where the speaker is. */
    void open(Heard heard, Form form) {
        ask(rows.open(heard, KeptForm.of(form), null), heard);
    }

    /**
     * Asks in the private chat what belongs to a group.
     *
     * @return false where there is no private chat yet; then the form waits for it
     */
    boolean openAside(Heard heard, Form form) {
        Heard there = heard.privately();
        return ask(rows.open(there, KeptForm.of(form), heard.place()), there);
    }

    /** Asks what waited for a private chat. */
    void resume(Heard heard) {
        for (FormRows.Row row : rows.unasked(heard)) {
            questions
                    .ask(row, heard, heard.key() + ":ask:" + row.id())
                    .ifPresent(message -> rows.asked(row, message));
        }
    }

    /**
     * Takes a line or a document that answers a form: one that answers its question, or in a
     * private chat the next that comes.
     */
    Optional<Taken> line(Heard heard, Decoded.Said said) {
        if (said.text().startsWith("/")) {
            return Optional.empty();
        }
        int answered = said.answered();
        Optional<FormRows.Row> row =
                answered == 0 ? Optional.empty() : rows.answered(heard, answered);
        if (row.isEmpty() && heard.isPrivate()) {
            row = rows.waiting(heard);
        }
        return row.map(found -> take(found, heard, answer(found, said)));
    }

    /** A field for a file takes nothing that is typed, and a field for words no file. */
    private static String answer(FormRows.Row row, Decoded.Said said) {
        if (row.isFull() || !row.field().takesFile()) {
            return said.text().strip();
        }
        Attached attached = said.attached();
        return attached == null
                ? ""
                : attached.name().isBlank() ? UNNAMED : attached.name().strip();
    }

    /** Takes a press that answers a form. */
    Optional<Taken> press(Heard heard, FormCode code) {
        return rows.find(code.form()).map(row -> pressed(row, heard, code));
    }

    private Taken pressed(FormRows.Row row, Heard heard, FormCode code) {
        if (!row.account().equals(heard.speaker().account())) {
            return new NotYours();
        }
        if (heard.key().equals(row.last())) {
            return take(row, heard, "");
        }
        if (row.step() != code.step() || code.index() >= row.field().options().size()) {
            return new Asked();
        }
        return take(row, heard, row.field().options().get(code.index()).value());
    }

    private Taken take(FormRows.Row row, Heard heard, String value) {
        if (heard.key().equals(row.last())) {
            return next(row, heard);
        }
        if (row.isFull()) {
            return new Asked();
        }
        KeptForm.Field field = row.field();
        Optional<String> answer = answer(field, value);
        if (answer.isEmpty()) {
            ask(row, heard);
            return new Asked();
        }
        Map<String, String> answers = new HashMap<>(row.answers());
        if (!answer.get().isEmpty()) {
            answers.put(field.id(), answer.get());
        }
        FormRows.Row more = row.and(answers, heard.key());
        rows.save(more);
        return next(more, heard);
    }

    /** Empty for what is no answer, an empty answer for a field left out. */
    private static Optional<String> answer(KeptForm.Field field, String typed) {
        if (!field.options().isEmpty()) {
            return field.options().stream()
                    .filter(o -> o.value().equals(typed) || o.label().equalsIgnoreCase(typed))
                    .map(KeptForm.Option::value)
                    .findFirst();
        }
        if (!field.required() && typed.equals(NOTHING)) {
            return Optional.of("");
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    private Taken next(FormRows.Row row, Heard heard) {
        if (row.isFull()) {
            Heard belongs = row.from() == null ? heard : heard.asideOf(row.from());
            return new Full(belongs, row.form().token(), row.answers());
        }
        ask(row, heard);
        return new Asked();
    }

    private boolean ask(FormRows.Row row, Heard heard) {
        Optional<Integer> message = questions.ask(row, heard, heard.key() + ":ask");
        message.ifPresent(asked -> rows.asked(row, asked));
        return message.isPresent();
    }
}
