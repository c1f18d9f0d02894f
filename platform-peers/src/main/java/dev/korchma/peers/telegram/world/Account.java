package dev.korchma.peers.telegram.world;

import org.jspecify.annotations.Nullable;

/**
 * A user of Telegram.
 *
 * @param bot whether it is a program
 * @param username without the at sign
 * @param language as the client reports it ({@code ru}, {@code en-US}); many clients report none
 */
public record Account(
        long id,
        boolean bot,
        String firstName,
        @Nullable String username,
        @Nullable String language) {}
