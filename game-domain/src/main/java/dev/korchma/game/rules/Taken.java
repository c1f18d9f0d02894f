package dev.korchma.game.rules;

/** Of whom something of an option counts: of those who began with it, or who came to it later. */
public enum Taken {
    EITHER,
    /** Their first level was one in it. */
    BEGUN,
    /** Their first level was one in another. */
    JOINED;

    boolean holds(boolean began) {
        return this == EITHER || (this == BEGUN) == began;
    }
}
