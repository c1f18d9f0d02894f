package dev.korchma.peers.telegram.delivery;

/**
 * How fast a bot may speak, by Telegram's FAQ for bots: 30 messages a second in all, one a second
 * in a chat with short bursts forgiven, 20 a minute in a group. Edits count as messages.
 *
 * @param perSecond for the bot, 0 for no limit at all
 * @param burst how many messages of one chat may come at once
 * @param groupPerMinute for each group
 */
public record Limits(int perSecond, int burst, int groupPerMinute) {

    /** No limit. */
    public static Limits off() {
        return new Limits(0, 0, 0);
    }

    /** Telegram's numbers, nothing forgiven. */
    public static Limits strict() {
        return new Limits(30, 1, 20);
    }

    /** Telegram's numbers, with a burst forgiven. */
    public static Limits forgiving(int burst) {
        return new Limits(30, burst, 20);
    }

    boolean on() {
        return perSecond > 0;
    }
}
