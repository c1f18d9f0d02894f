package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Act;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did, and what the app showed of it.
 *
 * @param key the delivery's, as the bot keeps it
 * @param id what the person calls it; a roll carries it as its label
 * @param repeats the key of the same deed before, which the app showed as failed; null for none
 */
record Deed(
        String key, String person, String id, Act.What what, Told told, @Nullable String repeats) {

    /** What the person was shown. */
    enum Told {
        /** An answer. */
        ANSWERED,
        /** Nothing but that it was taken; perhaps only because half of the time was over. */
        TAKEN,
        /** That it did not work: the bot did not answer in time. */
        FAILED,
        /** Nothing yet, but the app keeps it for the bot until the bot has dealt with it. */
        KEPT,
        /** An answer that says that something broke. */
        BROKEN
    }

    boolean isRoll() {
        return what instanceof Act.What.Roll;
    }

    /** The button that was pressed, null for what was typed. */
    @Nullable String button() {
        return what instanceof Act.What.Press press ? person + " " + press.button().token() : null;
    }
}
