package dev.korchma.game.rules;

/**
 * Something in a build that its game does not allow.
 *
 * @param about the id concerned: an attribute, a choice, an option, an item or the level
 */
public record BuildFault(Kind kind, String about) {

    /** What is wrong. */
    public enum Kind {
        /** The game has no such thing. */
        UNKNOWN,
        /** A number outside its bounds. */
        OUT_OF_BOUNDS,
        /** A choice that is open and was not taken. */
        MISSING,
        /** A choice or an option that is not open to this build. */
        NOT_OPEN,
        /** An option that two choices have taken. */
        TWICE
    }
}
