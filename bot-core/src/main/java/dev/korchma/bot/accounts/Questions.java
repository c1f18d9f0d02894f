package dev.korchma.bot.accounts;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.store.Outcome;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Questions to one person, each a row that survives a restart and is answered once. */
@Component
class Questions {

    private static final String DIALOG = "account-question";

    private final Dialogs dialogs;
    private final Views views;

    Questions(Dialogs dialogs, Views views) {
        this.dialogs = dialogs;
        this.views = views;
    }

    /**
     * Opens a question.
     *
     * @param subject handed on to whatever its controls stand for
     * @param drawing makes its controls
     */
    <T> T open(Call call, Person to, Map<String, String> subject, Function<Offers, T> drawing) {
        return dialogs.open(DIALOG, call.where(), to, subject, drawing);
    }

    /** Carries an answer out; where that is refused, the question stays open. */
    Outcome answer(Call call, Supplier<Outcome> carrying) {
        long space = call.where().space();
        long id = call.arguments().number(Choice.VIEW);
        // The second click waits here for the first.
        if (views.lock(space, id).filter(row -> !row.choices().isEmpty()).isEmpty()) {
            return No.because("control.late");
        }
        Outcome outcome = carrying.get();
        if (!(outcome instanceof No)) {
            views.close(space, id);
        }
        return outcome;
    }
}
