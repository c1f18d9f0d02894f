package dev.korchma.game.rules;

import java.util.List;

/**
 * That a thing must be bound to whoever carries it before it does anything.
 *
 * @param by condition over the tags of whoever can bind it
 * @param otherwise id of the thing it is like, which it is while it is not bound; empty where it is
 *     nothing then
 * @param held what is in it, bound or not
 */
public record Bond(When by, String otherwise, List<Modifier> held) {

    public Bond {
        held = List.copyOf(held);
    }

    /**
     * How things are bound in a game.
     *
     * @param most id of the number that says how many may be bound at once; empty where nothing is
     *     bound at all
     * @param at id of the rest at which it is done, one thing each time; empty where it may be done
     *     at any time
     */
    public record Rule(String most, String at) {

        /** Of a game where no thing is bound. */
        public static final Rule NONE = new Rule("", "");

        /** Whether things are bound in this game. */
        public boolean exists() {
            return !most.isEmpty();
        }

        /** Whether it takes a rest. */
        public boolean takesRest() {
            return !at.isEmpty();
        }
    }
}
