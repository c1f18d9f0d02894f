package dev.korchma.game.rules;

/**
 * How a track is filled and drained.
 *
 * @param empty whether it begins at 0, and is at 0 again when it is reset
 * @param best whether what is gained does not add up: the greater of what is there and what comes
 * @param shields id of the track whose harm it takes first; empty for none
 */
public record Store(boolean empty, boolean best, String shields) {

    /** Full from the beginning, adds up, stands for itself. */
    public static final Store PLAIN = new Store(false, false, "");
}
