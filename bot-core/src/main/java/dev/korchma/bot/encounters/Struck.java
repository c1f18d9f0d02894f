package dev.korchma.bot.encounters;

import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A blow that is worth describing.
 *
 * @param who struck it, in the own turn
 * @param ordinal counts the blows of that turn from 1, those that were taken back among them
 */
record Struck(FighterId who, int ordinal) {

    /**
     * The last blow of a turn that hurt somebody else and was not taken back.
     *
     * @param events of the fight, from before the turn on
     */
    static Optional<Struck> inTurn(List<Event> events, int turn) {
        int ordinal = 0;
        Map<Integer, EncounterEvent.Acted> landed = new TreeMap<>();
        for (Event event : events) {
            if (event instanceof EncounterEvent.Acted acted && isBlowOf(turn, acted)) {
                ordinal++;
                landed.put(ordinal, acted);
            } else if (event instanceof EncounterEvent.TakenBack(var _, var passage)) {
                landed.values().removeIf(passage::equals);
            }
        }
        return landed.entrySet().stream()
                .reduce((_, later) -> later)
                .map(last -> new Struck(last.getValue().fighter(), last.getKey()));
    }

    private static boolean isBlowOf(int turn, EncounterEvent.Acted acted) {
        return acted.from().turn() == turn
                && acted.from().active().equals(acted.fighter())
                && hurts(acted);
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
