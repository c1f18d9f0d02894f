package dev.korchma.game.rules;

/** Whom an action may be aimed at. */
public enum Targeting {
    /** Only the one who acts: no target is asked for. */
    SELF,
    /** One opponent who is still in the fight. */
    FOE
}
