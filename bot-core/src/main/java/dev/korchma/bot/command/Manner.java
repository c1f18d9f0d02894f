package dev.korchma.bot.command;

/**
 * How a command or a button is answered; known before anything is done, so that a slow answer can
 * be deferred rightly.
 */
public enum Manner {
    /** Everybody in the place sees the answer. */
    PUBLIC,
    /** The speaker alone sees the answer. */
    SECRET,
    /** The boards tell; only a refusal is said, to the speaker alone. */
    UPDATE,
    /**
     * The message whose control was used, or opened the form that was sent, becomes the answer;
     * whatever else was said is answered to the speaker alone.
     */
    REDRAW,
    /** A form opens; it must not wait for anything. */
    FORM
}
