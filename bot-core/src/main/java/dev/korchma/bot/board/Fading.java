package dev.korchma.bot.board;

import java.time.Instant;

/** What a card shows for a while: a month after it began both are forgotten together. */
public interface Fading {

    /** The kind of the views that show it. */
    String kind();

    /**
     * Forgets what began earlier.
     *
     * @param moment in the time of the game
     */
    void forgetBefore(Instant moment);
}
