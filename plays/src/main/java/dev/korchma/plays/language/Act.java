package dev.korchma.plays.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something a person does at the table. */
public sealed interface Act {

    /** Sends a line: talk, or a slash command. */
    record Says(String text) implements Act {}

    /** Answers the newest message with these words by the app's own reply, without a command. */
    record Replies(String to, String text) implements Act {}

    /**
     * Chooses from the menu of the newest message with these words, where an app has such menus.
     */
    record Points(String at, String label) implements Act {}

    /**
     * Clicks a button, the newest one of that label on the person's screen.
     *
     * @param in words of the message it stands in, null for any
     * @param which a button that is still shown, or one seen earlier in the scene
     */
    record Presses(String label, @Nullable String in, Age which, Delivery delivery)
            implements Act {}

    /** Takes an entry out of a list. */
    record Picks(String option, @Nullable String in, Delivery delivery) implements Act {}

    /**
     * Sends the form that is open, by the labels of its fields; the empty label is the first field.
     *
     * @param fields in the order they are asked: an app that has no forms asks one by one
     */
    record Fills(Map<String, String> fields) implements Act {
        public Fills {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * Hands a file over.
     *
     * @param text what is said with it, empty where it answers a question
     */
    record Sends(Piece piece, String text) implements Act {}

    /** A file by its name. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
    record Piece(String name, byte[] bytes) {}

    /** Types without sending and looks what is suggested. */
    record Types(String text) implements Act {}

    /** What the person did last reaches the bot a second time. */
    record Echo() implements Act {}

    /** Whether a button is still there. */
    enum Age {
        SHOWN,
        /** It was there once and may have been taken away since. */
        OLD
    }

    /** How often a click reaches the bot. */
    enum Delivery {
        ONCE,
        /** The person clicks twice, quickly. */
        DOUBLE_CLICK,
        /** One click, one event, which the network brings twice. */
        DELIVERED_TWICE
    }
}
