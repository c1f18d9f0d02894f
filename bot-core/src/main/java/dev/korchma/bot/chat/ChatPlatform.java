package dev.korchma.bot.chat;

import java.util.Optional;

/**
 * What a front must be able to do by itself, apart from answering. Every call may block on the
 * network and is therefore never made inside a transaction.
 */
public interface ChatPlatform {

    /** The front's name, as in {@link Place#front}. */
    String front();

    /**
     * Posts a message for everybody in the place.
     *
     * @param nonce the same nonce posts the same message once, however often it is called
     */
    Posting post(Place place, View view, String nonce);

    /** Redraws a message posted before. */
    Edited edit(Place place, String message, View view);

    /**
     * Opens a thread under a channel.
     *
     * @param nonce the same nonce opens the same thread once
     * @return the thread, or the parent itself where a front has no threads
     */
    Place openThread(Place parent, String title, String nonce);

    /**
     * Who but those invited reads in a thread of {@link Place.Kind#ASIDE}.
     *
     * @return key of the sentence that says so; empty where a front has no such threads
     */
    default Optional<String> readersAside() {
        return Optional.empty();
    }

    /**
     * Opens a thread under a channel for one account alone, and lets it in.
     *
     * @param nonce the same nonce opens the same thread once
     * @return empty where it cannot be or is gone; whoever it was for is told why, once
     */
    default Optional<Place> openAside(Place channel, String title, String account, String nonce) {
        return Optional.empty();
    }

    /** Tells one account something in private, outside any answer. */
    Whispered whisper(String account, View view, String nonce);

    /** Whether everybody in a place reads what somebody types to the bot there. */
    default boolean showsCommands() {
        return false;
    }

    /**
     * What we are shown of what people write in a place, as far as we know; never asks the network.
     */
    default Hears hears(Place place) {
        return Hears.ALL;
    }

    /**
     * The longest side, in pixels, of a picture that people see as sharp as it was drawn; a longer
     * one is scaled down to it.
     */
    default int longestSide() {
        return Integer.MAX_VALUE;
    }

    /** How a post went. */
    sealed interface Posting {}

    /**
     * @param message the platform's id of the message
     */
    record Posted(String message) implements Posting {}

    /**
     * We may not write there, or the place is gone. Trying again is of no use before something
     * changes there.
     */
    record Shut() implements Posting {}

    /** How an edit went. */
    enum Edited {
        DONE,
        /** The message is no longer there, or too old to change, and wants posting anew. */
        GONE,
        /** As {@link ChatPlatform.Shut}. */
        SHUT
    }

    /** How a whisper went. */
    enum Whispered {
        DONE,
        /** The person takes no private messages from us, or has not opened a private chat yet. */
        SHUT
    }
}
