package dev.korchma.game.rules;

/** Whom an action may be aimed at. */
public enum Targeting {
    /** Only the one who acts: no target is asked for. */
    SELF,
    /** Opponents who still have turns. */
    FOE,
    /** Others of one's own side. */
    ALLY,
    /** Anybody, oneself included. */
    ANY;

    boolean reachesFoes() {
        return this == FOE || this == ANY;
    }

    boolean reachesFriends() {
        return this == ALLY || this == ANY;
    }
}
