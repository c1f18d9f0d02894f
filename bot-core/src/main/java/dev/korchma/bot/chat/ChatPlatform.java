package dev.korchma.bot.chat;

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
     * @return the platform's id of the message
     */
    String post(Place place, View view, String nonce);

    /** Redraws a message posted before. */
    Edited edit(Place place, String message, View view);

    /**
     * Opens a thread under a channel.
     *
     * @param nonce the same nonce opens the same thread once
     * @return the thread, or the parent itself where a front has no threads
     */
    Place openThread(Place parent, String title, String nonce);

    /** Tells one account something in private, outside any answer. */
    void whisper(String account, View view, String nonce);

    /** How an edit went. */
    enum Edited {
        DONE,
        /** The message is no longer there and wants posting anew. */
        GONE
    }
}
