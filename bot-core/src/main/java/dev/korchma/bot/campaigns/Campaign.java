package dev.korchma.bot.campaigns;

import dev.korchma.game.journal.MemberId;

/**
 * A campaign.
 *
 * @param space whose rows its play goes to
 * @param owner the member who opened it
 */
record Campaign(long space, String name, MemberId owner) {}
