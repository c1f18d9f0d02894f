package dev.korchma.peers.discord.check;

/**
 * One breach of the rules.
 *
 * @param where the request or the event: {@code POST /channels/1/messages}
 * @param what which rule, in words
 */
public record Violation(Side side, String where, String what) {

    /** Whose fault it is. */
    public enum Side {
        /** The bot asked for something Discord would refuse. */
        BOT,
        /** The peer answered something Discord would not answer. */
        PEER
    }
}
