package dev.korchma.game.encounter;

import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Reversible;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that was taken in a fight.
 *
 * @param number in its stream, from 1
 * @param actor who took it
 */
public record Past(long number, MemberId actor, List<Event> events) {

    public Past {
        events = List.copyOf(events);
    }

    /** Whether all of it can be taken back. */
    public boolean isReversible() {
        return !events.isEmpty()
                && events.stream()
                        .allMatch(event ->
                                event instanceof EncounterEvent && event instanceof Reversible);
    }

    /** How the dice fell in it, in their order. */
    public List<Integer> dice() {
        return events.stream()
                .filter(EncounterEvent.Passage.class::isInstance)
                .flatMap(event -> TakingBack.diceOf((EncounterEvent.Passage) event).stream())
                .map(Stuck::face)
                .toList();
    }

    /** Those of a fight's steps that still hold, oldest first. */
    public static List<Past> living(List<Past> all) {
        List<Past> living = new ArrayList<>();
        for (Past step : all) {
            if (!step.events().isEmpty()
                    && step.events().getFirst()
                            instanceof EncounterEvent.StepsUndone(var _, int count)) {
                living.subList(Math.max(0, living.size() - count), living.size()).clear();
            } else {
                living.add(step);
            }
        }
        return living;
    }
}
