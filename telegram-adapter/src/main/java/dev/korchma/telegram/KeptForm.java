package dev.korchma.telegram;

import dev.korchma.bot.chat.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as its row keeps it. */
record KeptForm(String token, String title, List<Field> fields) {

    /**
     * @param hint an example, possibly empty
     * @param options what can be tapped; empty for a field that is typed
     * @param file whether a document is the answer; null in rows of before there were such fields
     */
    record Field(
            String id,
            String label,
            String hint,
            boolean required,
            List<Option> options,
            @Nullable Boolean file) {

        Field(String id, String label, String hint, boolean required, List<Option> options) {
            this(id, label, hint, required, options, null);
        }

        boolean takesFile() {
            return Boolean.TRUE.equals(file);
        }
    }

    record Option(String value, String label) {}

    static KeptForm of(Form form) {
        return new KeptForm(
                form.token(), form.title(), form.inputs().stream().map(KeptForm::field).toList());
    }

    private static Field field(Form.Input input) {
        return switch (input) {
            case Form.TextInput text ->
                    new Field(
                            text.id(),
                            text.label(),
                            text.placeholder(),
                            text.required(),
                            List.of());
            case Form.FileInput(String id, String label, int _) ->
                    new Field(id, label, "", true, List.of(), true);
            case Form.ChoiceInput choice ->
                    new Field(
                            choice.id(),
                            choice.label(),
                            "",
                            true,
                            choice.options().stream()
                                    .map(option -> new Option(option.value(), option.label()))
                                    .toList());
        };
    }
}
