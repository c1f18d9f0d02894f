package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.game.encounter.Encounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A form that was filled in with something that cannot be: says what, and asks once more for that
 * alone. Everything else stays as it was typed; what was wrong stands in its field where the app
 * can do that.
 */
@Component
class FormAgain {

    private final Panels panels;

    FormAgain(Panels panels) {
        this.panels = panels;
    }

    /**
     * @param deed whose form it was
     * @param notes what was not good is asked for again
     */
    Panel ask(Call call, Encounter encounter, String deed, FormNotes notes) {
        FightWords words = panels.words(call, encounter);
        Map<String, String> with = new HashMap<>(notes.kept());
        with.putAll(Panels.which(encounter));
        return panels.open(
                call,
                encounter,
                offers ->
                        new Panel(
                                words.say("encounter.form.wrong"),
                                notes.wrong(),
                                List.of(
                                        Panels.press(
                                                offers,
                                                words.say("encounter.form.again"),
                                                Style.PRIMARY,
                                                deed,
                                                with)),
                                List.of()));
    }
}
