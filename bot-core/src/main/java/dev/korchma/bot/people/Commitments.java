package dev.korchma.bot.people;

import dev.korchma.game.journal.MemberId;

/**
 * What a member has begun that nobody else can finish: whoever is bound cannot become another
 * member. Every feature that names members in what goes on has one.
 */
public interface Commitments {

    /** Whether the member is bound. Asked while the gate of the space is closed. */
    boolean bind(long space, MemberId member);
}
