package dev.korchma.telegram;

import dev.korchma.bot.chat.Form;
import java.util.List;

/** A form as its row keeps it. */
record KeptForm(String token, String title, List<Field> fields) {

    /**
     * @param hint an example, possibly empty
     * @param options what can be tapped; empty for a field that is typed
     */
    record Field(String id, String label, String hint, boolean required, List<Option> options) {}

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
