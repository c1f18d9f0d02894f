package dev.korchma.bot.board;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Select;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Token;
import dev.korchma.bot.text.Fingerprint;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the controls of one view and remembers what each stands for. */
public final class Offers {

    /** Before what names a choice that is offered in any state; no guard of a drawer begins so. */
    private static final String ANY = "_";

    private final long space;
    private final long view;
    private final String guard;
    private final List<Choice> choices;
    private final boolean isLasting;

    /**
     * @param guard the state the controls are offered in
     */
    public Offers(long space, long view, String guard) {
        this(space, view, guard, new ArrayList<>(), false);
    }

    private Offers(long space, long view, String guard, List<Choice> choices, boolean isLasting) {
        this.space = space;
        this.view = view;
        this.guard = guard;
        this.choices = choices;
        this.isLasting = isLasting;
    }

    /**
     * For controls of the same view that mean the same whatever its state, as a question does: they
     * answer as long as the view offers just that, also when it was drawn anew meanwhile. Whatever
     * must not happen by a second click is no such thing.
     */
    public Offers lasting() {
        return new Offers(space, view, guard, choices, true);
    }

    /** What a control of a view stands for now; empty when that is not on offer any more. */
    public static Optional<Choice> chosen(ViewRow row, Token token) {
        List<Choice> choices = row.choices();
        if (token.guard().startsWith(ANY)) {
            return choices.stream().filter(one -> named(one).equals(token.guard())).findFirst();
        }
        return row.guard().equals(token.guard()) && token.ordinal() < choices.size()
                ? Optional.of(choices.get(token.ordinal()))
                : Optional.empty();
    }

    /** By its content, the same in every process. */
    private static String named(Choice choice) {
        String content = choice.handler() + new TreeMap<>(choice.arguments());
        return ANY + HexFormat.of().formatHex(Fingerprint.of(content), 0, 8);
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
        String offered = isLasting ? named(choice) : guard;
        return new Token(space, view, offered, choices.size() - 1, isPublic).text();
    }
}
