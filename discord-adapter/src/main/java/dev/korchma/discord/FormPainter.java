package dev.korchma.discord;

import dev.korchma.bot.chat.Form;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Draws a form as a modal with labels. */
final class FormPainter {

    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_PLACEHOLDER = 100;
    private static final int LONGEST_ANSWER = 4_000;

    /** From here on an answer is given a field of several lines. */
    private static final int PARAGRAPH = 1_000;

    private FormPainter() {}

    static Modal paint(Form form) {
        return Modal.create(form.token(), ViewPainter.cut(form.title(), LONGEST_TITLE))
                .addComponents(form.inputs().stream().map(FormPainter::label).toList())
                .build();
    }

    private static Label label(Form.Input input) {
        return Label.of(ViewPainter.cut(input.label(), LONGEST_TITLE), field(input));
    }

    private static LabelChildComponent field(Form.Input input) {
        return switch (input) {
            case Form.TextInput text -> text(text);
            case Form.FileInput(String id, String _, int _) ->
                    AttachmentUpload.create(id).setRequiredRange(1, 1).build();
            case Form.ChoiceInput(String id, String _, var options) ->
                    StringSelectMenu.create(id)
                            .addOptions(options.stream().map(ViewPainter::option).toList())
                            .build();
        };
    }

    private static TextInput text(Form.TextInput text) {
        boolean large = text.max() >= PARAGRAPH;
        TextInput.Builder field =
                TextInput.create(text.id(), large ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                        .setRequired(text.required())
                        .setMaxLength(Math.min(text.max(), LONGEST_ANSWER));
        if (!text.placeholder().isEmpty()) {
            field.setPlaceholder(ViewPainter.cut(text.placeholder(), LONGEST_PLACEHOLDER));
        }
        if (!text.value().isEmpty()) {
            field.setValue(ViewPainter.cut(text.value(), Math.min(text.max(), LONGEST_ANSWER)));
        }
        return field.build();
    }
}
