package dev.korchma.peers.discord.rest;

/**
 * A file of a request in parts.
 *
 * @param index the n of {@code files[n]}, which {@code attachments[].id} refers to
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
public record Upload(int index, String filename, String contentType, byte[] bytes) {}
