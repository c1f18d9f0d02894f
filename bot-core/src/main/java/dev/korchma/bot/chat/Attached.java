package dev.korchma.bot.chat;

import java.io.IOException;

/**
 * A file that came with a saying. Until its command is carried out it stays where the front keeps
 * it: only what the front says of it is known.
 *
 * @param name as its sender called it; a stranger's words like any other
 * @param size in bytes as announced, {@link #UNKNOWN} where the front does not tell
 */
public record Attached(String name, long size, Source source) {

    public static final long UNKNOWN = -1;

    /** Where the bytes are. */
    @FunctionalInterface
    public interface Source {

        /**
         * Brings the bytes; may block on the network, is interrupted when it takes too long.
         *
         * @param most bytes; what is announced may be wrong, so it stops reading at one more
         * @throws IOException when they cannot be had just now
         */
        Fetched fetch(int most) throws IOException;
    }

    /** What came of fetching a file. */
    public sealed interface Fetched {}

    @SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
    public record Whole(byte[] bytes) implements Fetched {}

    /** There are more bytes than were asked for. */
    public record TooBig() implements Fetched {}

    /** The front no longer has it, or never gave it to us. */
    public record Gone() implements Fetched {}
}
