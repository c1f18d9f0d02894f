package dev.korchma.bot.schedule;

import java.time.Instant;

/** Throws away what nobody needs any more; asked every hour, by one instance at a time. */
@FunctionalInterface
public interface Sweeper {

    /**
     * @param now the time of the game
     */
    void sweep(Instant now);
}
