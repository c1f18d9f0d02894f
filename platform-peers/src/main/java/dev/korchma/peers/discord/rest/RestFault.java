package dev.korchma.peers.discord.rest;

import java.time.Duration;

/** What can go wrong with one request. */
public sealed interface RestFault {

    /**
     * 429 without the bucket being empty; nothing is done.
     *
     * @param global whether it says that all requests are limited
     * @param seconds after which the bot may try again
     */
    record Limited(boolean global, double seconds) implements RestFault {}

    /**
     * An error of Discord's own; nothing is done.
     *
     * @param status 500 to 599
     */
    record Broken(int status) implements RestFault {}

    /** The request is carried out, and the connection is cut in the middle of the answer. */
    record CutAnswer() implements RestFault {}

    /** The request is carried out, and something else happens before it is answered. */
    record Then(Runnable meanwhile) implements RestFault {}

    /** The request is carried out, and the answer comes late. */
    record Slow(Duration by) implements RestFault {}
}
