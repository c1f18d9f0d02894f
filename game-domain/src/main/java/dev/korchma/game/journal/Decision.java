package dev.korchma.game.journal;

import java.util.List;

/** What a command leads to. */
public sealed interface Decision {

    /**
     * It happens.
     *
     * @param events in their order, at least one
     */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It does not happen, and nothing changes. */
    record Refused(Refusal refusal) implements Decision {}
}
