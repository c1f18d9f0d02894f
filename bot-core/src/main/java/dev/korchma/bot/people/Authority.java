package dev.korchma.bot.people;

import dev.korchma.game.journal.MemberId;

/** Who has a say over what others play. */
public interface Authority {

    /** Whether a member leads the game of a space and may know its secrets. */
    boolean leads(long space, MemberId member);

    /** Whether anybody leads the game of a space. */
    boolean isLed(long space);
}
