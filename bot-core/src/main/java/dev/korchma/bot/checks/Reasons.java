package dev.korchma.bot.checks;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.store.StoredJson;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps how a try fell beside its message, so that it can be explained as it was. */
@Component
class Reasons {

    private static final String KIND = "check-tried";

    private final Dialogs dialogs;
    private final StoredJson json;

    Reasons(Dialogs dialogs, StoredJson json) {
        this.dialogs = dialogs;
        this.json = json;
    }

    /** With a control for everybody who reads it. */
    Tried forAll(Call call, Tried tried) {
        return tried.explained(
                dialogs.openForAll(KIND, call.where(), subject(tried), Reasons::token));
    }

    /** With a control for one person alone. */
    Tried forOne(Call call, Person person, Tried tried) {
        return tried.explained(
                dialogs.open(KIND, call.where(), person, subject(tried), Reasons::token));
    }

    private Map<String, String> subject(Tried tried) {
        return Map.of(CheckWhyDrawer.TRIED, json.write(tried, Tried.class));
    }

    private static String token(Offers offers) {
        return offers.token(CheckWhyButtons.OF_ONE, Map.of());
    }
}
