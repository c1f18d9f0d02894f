package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.store.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to choose for one person alone, worded in their language when it was opened.
 *
 * @param lines below the heading
 */
public record Panel(String heading, List<String> lines, List<Press> buttons, List<Pick> lists)
        implements Outcome {

    public Panel {
        lines = List.copyOf(lines);
        buttons = List.copyOf(buttons);
        lists = List.copyOf(lists);
    }

    /** A button. */
    public record Press(String token, String label, Control.Style style) {}

    /** A list. */
    public record Pick(String token, String label, List<Control.Option> options) {
        public Pick {
            options = List.copyOf(options);
        }
    }

    View view() {
        View.Builder view = View.of(View.Tone.PLAIN).heading(Rich.plain(heading));
        lines.forEach(line -> view.text(Rich.plain(line)));
        List<Control> controls = new ArrayList<>();
        buttons.forEach(
                one -> controls.add(new Control.Button(one.token(), one.label(), one.style())));
        view.controls(controls);
        lists.forEach(one ->
                view.controls(
                        List.of(new Control.Select(one.token(), one.label(), one.options()))));
        return view.build();
    }
}
