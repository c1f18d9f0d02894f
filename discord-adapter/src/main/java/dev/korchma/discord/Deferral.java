package dev.korchma.discord;

/** How far an interaction has been answered. */
enum Deferral {
    /** Discord still waits, at most three seconds. */
    NONE,
    /** Everybody sees "thinking". */
    PUBLIC,
    /** The person alone sees "thinking". */
    SECRET,
    /** Nobody sees anything; a further word is a follow-up. */
    SILENT,
    /** This act was answered, or deferred, before the program was started anew. */
    BEFORE
}
