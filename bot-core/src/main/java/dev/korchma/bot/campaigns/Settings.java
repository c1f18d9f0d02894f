package dev.korchma.bot.campaigns;

/**
 * How a space is played.
 *
 * @param simpleFight whether a turn is an attack and the next one's turn, instead of everything the
 *     rules know
 * @param openBook whether players may look up what the rules keep for whoever leads; everybody may
 *     where no campaign is
 * @param packHash the rules, as {@link dev.korchma.bot.rulebooks.PinnedPacks#pinned} finds them
 */
public record Settings(boolean simpleFight, Growth growth, boolean openBook, String packHash) {}
