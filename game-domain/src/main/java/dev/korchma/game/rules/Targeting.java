package dev.korchma.game.rules;

/** Whom an action may be aimed at. */
public enum Targeting {
    /** Only the one who acts: no target is asked for. */
    SELF,
    /** Opponents who still have turns. */
    FOE,
    /** All opponents who still have turns at once: nobody is asked at whom. */
    FOES,
    /** Others of one's own side. */
    ALLY,
    /** Anybody, oneself included. */
    ANY;

    /** Whether somebody has to say at whom. */
    public boolean isChosen() {
        return this != SELF && this != FOES;
    }

    boolean reachesFoes() {
        return this == FOE || this == FOES || this == ANY;
    }

    boolean reachesFriends() {
        return this == ALLY || this == ANY;
    }
}
