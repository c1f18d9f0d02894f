package dev.korchma.bot.campaigns;

/**
 * How a space is played.
 *
 * @param simpleFight whether a turn is an attack and the next one's turn, instead of everything the
 *     rules know
 * @param packHash the rules, as {@link dev.korchma.bot.rulebooks.PinnedPacks#pinned} finds them
 */
public record Settings(boolean simpleFight, Growth growth, String packHash) {}
