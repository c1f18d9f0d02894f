package dev.korchma.plays.language;

/** A place of the scene, in the words of the scene. */
public sealed interface Spot {

    /** The channel everybody begins in. */
    record Tavern() implements Spot {}

    /** Another channel by a name of the scene's own. */
    record Channel(String name) implements Spot {}

    /** A thread by a part of its title; the newest one where several fit. */
    record Titled(String title) implements Spot {}

    /** The newest thread of the tavern. */
    record NewestThread() implements Spot {}

    /** The person's private chat with the bot. */
    record Private() implements Spot {}
}
