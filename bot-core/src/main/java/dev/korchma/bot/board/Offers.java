package dev.korchma.bot.board;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Select;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the controls of one view and remembers what each stands for. */
public final class Offers {

    private final long space;
    private final long view;
    private final String guard;
    private final List<Choice> choices = new ArrayList<>();

    /**
     * @param guard the state the controls are offered in
     */
    public Offers(long space, long view, String guard) {
        this.space = space;
        this.view = view;
        this.guard = guard;
    }

    /** What a control carries whose words are chosen where it is shown. */
    public String token(String handler, Map<String, String> arguments) {
        return token(new Choice(handler, arguments));
    }

    public Button button(String label, Style style, String handler, Map<String, String> arguments) {
        return new Button(token(handler, arguments), label, style);
    }

    public Select select(
            String label, List<Control.Option> options, String handler, Map<String, String> with) {
        return new Select(token(new Choice(handler, with)), label, options);
    }

    /**
     * @param isPublic whether everybody will see what comes of the form
     */
    public Form form(String title, List<Form.Input> inputs, Choice choice, boolean isPublic) {
        return new Form(token(choice, isPublic), title, inputs);
    }

    /** Whether the row keeps exactly these already. */
    boolean areThoseOf(ViewRow row) {
        return row.guard().equals(guard) && row.choices().equals(choices);
    }

    String guard() {
        return guard;
    }

    List<Choice> choices() {
        return List.copyOf(choices);
    }

    private String token(Choice choice) {
        return token(choice, false);
    }

    private String token(Choice choice, boolean isPublic) {
        choices.add(choice);
        return new Token(space, view, guard, choices.size() - 1, isPublic).text();
    }
}
