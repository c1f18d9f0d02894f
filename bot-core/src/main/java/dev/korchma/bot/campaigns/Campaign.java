package dev.korchma.bot.campaigns;

import dev.korchma.game.journal.MemberId;

/**
 * A campaign.
 *
 * @param space whose rows its play goes to
 * @param owner the member who opened it
 * @param closed whether nothing new can be begun in it
 */
record Campaign(long space, String name, MemberId owner, boolean closed) {}
