package dev.korchma.bot.rulebooks;

/** By which rules a space is played. */
public interface RulesInPlay {

    /** Hash of the pack, as {@link PinnedPacks#pinned} finds it. */
    String packHash(long space);
}
