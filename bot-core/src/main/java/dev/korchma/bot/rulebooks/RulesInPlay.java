package dev.korchma.bot.rulebooks;

/** By which rules a space is played. */
public interface RulesInPlay {

    /** Hash of the pack, as {@link PinnedPacks#pinned} finds it. */
    String packHash(long space);

    /** The level at which heroes of a space begin; its game may know only lower ones. */
    int startingLevel(long space);
}
