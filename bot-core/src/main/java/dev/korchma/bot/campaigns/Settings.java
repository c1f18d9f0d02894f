package dev.korchma.bot.campaigns;

import java.util.List;

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
 * @param variants of the game that are in force, by id
 */
public record Settings(
        boolean simpleFight,
        Growth growth,
        boolean openBook,
        String packHash,
        String baseHash,
        List<String> variants) {

    public Settings {
        // What was kept before there were variants has none.
        variants = variants == null ? List.of() : List.copyOf(variants);
    }
}
