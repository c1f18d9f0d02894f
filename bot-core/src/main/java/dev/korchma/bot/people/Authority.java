package dev.korchma.bot.people;

import dev.korchma.game.journal.MemberId;

/** Who has a say over what others play. */
public interface Authority {

    /** Whether a member leads the game of a space and may know its secrets. */
    boolean leads(long space, MemberId member);

    /** Whether anybody leads the game of a space. */
    boolean isLed(long space);

    /** Whether what a member makes of a hero waits for the word of whoever leads. */
    boolean hasToAsk(long space, MemberId member);
}
