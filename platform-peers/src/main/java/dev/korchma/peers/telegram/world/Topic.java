package dev.korchma.peers.telegram.world;

/**
 * A topic of a forum.
 *
 * @param thread the id of the message that opened it
 * @param color RGB
 */
public record Topic(int thread, String name, int color, boolean closed) {

    /** The topic under another name. */
    public Topic named(String other) {
        return new Topic(thread, other, color, closed);
    }

    /** The topic closed or open. */
    public Topic closed(boolean now) {
        return new Topic(thread, name, color, now);
    }
}
