package dev.korchma.bot.campaigns;

/**
 * How a space is played.
 *
 * @param simpleFight whether a turn is an attack and the next one's turn, instead of everything the
 *     rules know
 * @param openBook whether players may look up what the rules keep for whoever leads; everybody may
 *     where no campaign is
 * @param packHash the rules, as {@link dev.korchma.bot.rulebooks.PinnedPacks#pinned} finds them
 * @param baseHash the game below the books of a campaign, found likewise; the same as the rules
 *     where no book lies over it
 */
public record Settings(
        boolean simpleFight, Growth growth, boolean openBook, String packHash, String baseHash) {}
