package dev.korchma.game.encounter;

import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Reversible;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Whether somebody did something in it: an end of a turn alone is none. */
    public boolean isDeed() {
        return events.stream()
                .anyMatch(event ->
                        event instanceof EncounterEvent.Acted
                                || event instanceof WishEvent
                                || event instanceof WindowEvent);
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
        Set<Long> gone = new HashSet<>();
        all.stream()
                .flatMap(step -> step.events().stream())
                .filter(EncounterEvent.StepsUndone.class::isInstance)
                .map(EncounterEvent.StepsUndone.class::cast)
                .forEach(undone -> gone.addAll(undone.steps()));
        return all.stream()
                .filter(step -> !gone.contains(step.number()) && !step.isTakingBack())
                .toList();
    }

    private boolean isTakingBack() {
        return events.stream().anyMatch(EncounterEvent.StepsUndone.class::isInstance);
    }

    /**
     * Whether everybody at the table could notice it.
     *
     * @param encounter as it is now
     */
    public boolean isSeen(Encounter encounter) {
        return events.stream()
                .anyMatch(event ->
                        event instanceof EncounterEvent fought && Noticed.byAll(fought, encounter));
    }
}
