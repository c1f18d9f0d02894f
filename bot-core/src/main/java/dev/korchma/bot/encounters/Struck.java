package dev.korchma.bot.encounters;

import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a blow landed that is worth describing. */
final class Struck {

    private Struck() {}

    /**
     * The fighter whose turn it was, when something they did in it hurt somebody else and was not
     * taken back.
     *
     * @param events of the fight, from before the turn on
     */
    static Optional<FighterId> inTurn(List<Event> events, int turn) {
        List<EncounterEvent.Acted> landed = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof EncounterEvent.Acted acted && hurts(acted)) {
                landed.add(acted);
            } else if (event instanceof EncounterEvent.TakenBack(var _, var passage)) {
                landed.remove(passage);
            }
        }
        return landed.stream()
                .filter(acted -> acted.from().turn() == turn)
                .filter(acted -> acted.from().active().equals(acted.fighter()))
                .map(EncounterEvent.Acted::fighter)
                .findFirst();
    }

    private static boolean hurts(EncounterEvent.Acted acted) {
        return acted.results().stream()
                .anyMatch(result ->
                        result instanceof Result.TrackMoved moved
                                && moved.cause() instanceof Cause.Damage
                                && moved.from() > moved.to()
                                && !moved.who().equals(acted.fighter().value()));
    }
}
