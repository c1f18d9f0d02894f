package dev.korchma.bot.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the accounts a person speaks from.
 *
 * @param name how the account showed itself when it was last seen
 * @param handle how others call it, without the {@code @}; null where there is none
 * @param home whether it gives the person its name; exactly one of a person's does
 */
public record LinkedAccount(
        UUID person,
        String front,
        String account,
        String name,
        @Nullable String handle,
        boolean home) {}
