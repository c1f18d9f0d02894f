package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Form;
import dev.korchma.plays.stage.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in messages and forms what a person names by its label. */
final class Found {

    private Found() {}

    static List<Control> controls(Said message, @Nullable String in) {
        return in != null && !message.view().words().contains(in)
                ? List.of()
                : message.view().rows().stream().flatMap(List::stream).toList();
    }

    static Optional<Control.Option> option(List<Control.Option> options, String label) {
        return options.stream().filter(option -> Screen.fits(option.label(), label)).findFirst();
    }

    /** A field by its label; the empty label is the first field. */
    static Form.Input input(Form form, String label) {
        return form.inputs().stream()
                .filter(input -> label.isEmpty() || Screen.fits(input.label(), label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the form has no field " + label));
    }

    static String value(Form.Input input, String text) {
        return switch (input) {
            case Form.TextInput _, Form.FileInput _ -> text;
            case Form.ChoiceInput choice ->
                    option(choice.options(), text)
                            .map(Control.Option::value)
                            .orElseThrow(() -> new AssertionError("the form has no entry " + text));
        };
    }

    static Screen.Message message(Said posted) {
        List<String> labels = new ArrayList<>();
        StringBuilder text = new StringBuilder(posted.view().words());
        for (Control control : controls(posted, null)) {
            if (control instanceof Control.Select select) {
                text.append('\n').append(select.label());
                select.options().forEach(option -> labels.add(option.label()));
            } else {
                labels.add(control.label());
            }
        }
        List<String> files = papers(posted).map(Block.Paper::name).toList();
        boolean pictured =
                posted.view().blocks().stream().anyMatch(Block.Picture.class::isInstance);
        return new Screen.Message(
                posted.id(), text.toString(), posted.audience() != null, labels, files, pictured);
    }

    static Stream<Block.Paper> papers(Said posted) {
        return posted.view().blocks().stream()
                .filter(Block.Paper.class::isInstance)
                .map(Block.Paper.class::cast);
    }

    static Screen.Message message(Form form) {
        StringBuilder text = new StringBuilder(form.title());
        List<String> labels = new ArrayList<>();
        for (Form.Input input : form.inputs()) {
            text.append('\n').append(input.label());
            if (input instanceof Form.ChoiceInput choice) {
                choice.options().forEach(option -> labels.add(option.label()));
            }
        }
        return new Screen.Message("form-" + form.token(), text.toString(), true, labels);
    }
}
