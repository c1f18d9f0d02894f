package dev.korchma.peers.discord;

import org.jspecify.annotations.Nullable;

/**
 * A file below a message.
 *
 * @param url where it can be fetched
 * @param description the words for people who do not see pictures
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
public record SeenFile(
        String name, String url, String contentType, byte[] bytes, @Nullable String description) {}
