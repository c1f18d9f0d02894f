package dev.korchma.bot.command;

/**
 * A file somebody handed to a command: data from a stranger.
 *
 * @param name as its sender called it, in one line
 * @param bytes not more than the option takes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
public record HandedFile(String name, byte[] bytes) {}
