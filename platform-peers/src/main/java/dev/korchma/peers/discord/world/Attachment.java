package dev.korchma.peers.discord.world;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message and is served back.
 *
 * @param width pixels of a picture, null for other files
 * @param height as width
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
public record Attachment(
        long id,
        long channelId,
        String filename,
        String contentType,
        byte[] bytes,
        @Nullable String description,
        @Nullable Integer width,
        @Nullable Integer height) {

    /** The path below the server's address. */
    public String path() {
        return "/attachments/%d/%d/%s".formatted(channelId, id, filename);
    }
}
