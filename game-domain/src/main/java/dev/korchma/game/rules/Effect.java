package dev.korchma.game.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state that begins and ends.
 *
 * @param gives tags it puts on the body while it lasts
 * @param lasting what it waits for to end
 * @param uses how many throws it may influence before it is used up; 0 when that is not counted
 * @param forbids over the tags of an action: which actions its bearer may not use
 * @param condition whether whoever runs the table may put it on somebody by name
 * @param spares whether its bearer aims nothing hostile at whoever it comes from
 * @param unless over the tags of a body: on whom it never begins
 * @param kept the effect of its source that keeps it: when that ends, it ends; empty for none
 * @param breaks the effects of its bearer that end when it begins
 * @param ends the rests after which it is over
 * @param resists what its bearer throws at the end of each own turn to be rid of it, as long as
 *     whoever it comes from is there; null when that does not help
 * @param strikes what a blow of its bearer leads to besides when it lands, on whom it lands
 */
public record Effect(
        String id,
        List<Modifier> modifiers,
        Set<String> gives,
        Lasting lasting,
        int uses,
        When forbids,
        boolean spares,
        When unless,
        boolean condition,
        String kept,
        List<String> breaks,
        Set<String> ends,
        @Nullable Resists resists,
        List<Step> strikes) {

    public Effect {
        modifiers = List.copyOf(modifiers);
        gives = Frozen.set(gives);
        breaks = List.copyOf(breaks);
        ends = Frozen.set(ends);
        strikes = List.copyOf(strikes);
    }

    /**
     * A throw that ends an effect.
     *
     * @param trial {@code @target} is whoever the effect comes from
     * @param otherwise what a failure leads to
     */
    public record Resists(Step.Trial trial, List<Step> otherwise) {
        public Resists {
            otherwise = List.copyOf(otherwise);
        }
    }

    /** What an effect waits for to end by itself. */
    public sealed interface Lasting {

        /** Nothing: it stays until it is removed or used up. */
        record Open() implements Lasting {}

        /**
         * A number of turn boundaries.
         *
         * @param count how many of them, 1 or more; the boundary of the very turn in which it began
         *     counts if it is still to come
         */
        record Turns(Whose whose, Edge edge, int count) implements Lasting {}

        /** One blow at its bearer, with everything that follows from it. */
        record Blow() implements Lasting {}
    }

    /** Whose turn is waited for. */
    public enum Whose {
        BEARER,
        SOURCE
    }

    /** Which boundary of the turn is waited for. */
    public enum Edge {
        START,
        END
    }
}
