package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;

/**
 * What may be done when it is not one's turn: actions of one's own, at another price.
 *
 * @param cost what one of them takes of the tracks, beside what it costs anyway; what is there once
 *     between two own turns is a track that is full again when a turn begins
 * @param leaving over the tags of an action: which of them answer a foe who moves away
 * @param landing over the tags of an action: which of them answer a blow that would land on
 *     oneself; those are done at no other time
 * @param unnoticed over the tags of a body: who moves away without any answer
 * @param freely over the tags of an action and of whoever uses it: which may be done whenever there
 *     is a reason
 * @param ends the effects on whoever did something out of turn that are over with it
 */
public record Reaction(
        Map<String, Integer> cost,
        When leaving,
        When landing,
        When unnoticed,
        When freely,
        List<String> ends) {

    /** Nobody does anything when it is not their turn. */
    public static final Reaction NONE =
            new Reaction(Map.of(), When.NEVER, When.NEVER, When.NEVER, When.NEVER, List.of());

    public Reaction {
        cost = Frozen.map(cost);
        ends = List.copyOf(ends);
    }
}
