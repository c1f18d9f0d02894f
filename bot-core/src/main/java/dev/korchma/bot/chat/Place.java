package dev.korchma.bot.chat;

import org.jspecify.annotations.Nullable;

/**
 * Where something is said: a channel, a thread under one, or a private chat.
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
        PRIVATE
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

    /** The private chat with one account. */
    public static Place privately(String front, String account) {
        return new Place(front, account, Kind.PRIVATE, null);
    }
}
