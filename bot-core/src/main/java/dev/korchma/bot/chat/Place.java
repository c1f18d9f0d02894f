package dev.korchma.bot.chat;

import org.jspecify.annotations.Nullable;

/**
 * Where something is said: a channel, a thread under one, or a place away from both.
 *
 * @param front the front's name
 * @param id the platform's own id of the place
 * @param parent id of the channel above a thread, null elsewhere
 */
public record Place(String front, String id, Kind kind, @Nullable String parent) {

    /** What kind of place; only a channel can have threads. */
    public enum Kind {
        CHANNEL,
        THREAD,
        PRIVATE,
        /**
         * A thread for one person, away from the table: what finds no room there goes to the
         * private chat, never to the channel it hangs under. Others may be let in by the platform.
         */
        ASIDE
    }

    /** Whether it is away from every table. */
    public boolean isAway() {
        return kind == Kind.PRIVATE || kind == Kind.ASIDE;
    }

    /** Whether it is the same place, whatever is known of its kind. */
    public boolean isSame(Place other) {
        return front.equals(other.front) && id.equals(other.id);
    }

    public static Place channel(String front, String id) {
        return new Place(front, id, Kind.CHANNEL, null);
    }

    public static Place thread(String front, String id, String parent) {
        return new Place(front, id, Kind.THREAD, parent);
    }

    /** It knows no channel above, because nothing in it concerns that. */
    public static Place aside(String front, String id) {
        return new Place(front, id, Kind.ASIDE, null);
    }

    /** The private chat with one account. */
    public static Place privately(String front, String account) {
        return new Place(front, account, Kind.PRIVATE, null);
    }
}
