package dev.korchma.bot.encounters;

import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Waiting;
import dev.korchma.game.encounter.Window;
import dev.korchma.game.journal.Event;
import java.util.List;

/** Which players an event asks whether they react: also by taking their answer back. */
final class OpenedWindows {

    private OpenedWindows() {}

    static List<Window> by(Event event, Encounter after) {
        return switch (event) {
            case EncounterEvent.Passage passage -> opened(passage.from(), passage.to(), after);
            case EncounterEvent.TakenBack(var _, var passage) ->
                    opened(passage.to(), passage.from(), after);
            default -> List.of();
        };
    }

    private static List<Window> opened(Moment was, Moment now, Encounter after) {
        List<Window> before = open(was);
        return open(now).stream()
                .filter(one -> !before.contains(one) && after.windows().contains(one))
                .filter(one -> isAPlayers(one, after))
                .toList();
    }

    private static boolean isAPlayers(Window window, Encounter after) {
        return after.known(window.who()).controller() instanceof Controller.Member;
    }

    private static List<Window> open(Moment moment) {
        Waiting waiting = moment.waiting();
        return waiting == null ? List.of() : waiting.open();
    }
}
