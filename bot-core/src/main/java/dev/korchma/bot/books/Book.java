package dev.korchma.bot.books;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackSource;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.bot.rulebooks.Variants;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is played in one campaign besides its game.
 *
 * @param id small letters, digits and hyphens; one in its campaign
 * @param title as people call it
 * @param body the sections it lays over the game, as one JSON document in the format of packs
 * @param fingerprint of what it was made from, the same for the same; empty where it was made up
 */
public record Book(String id, String title, Origin origin, String body, String fingerprint) {

    /** Where it comes from. */
    public enum Origin {
        /** A file somebody brought. */
        BROUGHT,
        /** Made up at this table. */
        HOMEBREW,
        /** What the game itself has to be played otherwise; the fingerprint names it. */
        VARIANTS
    }

    /** The id of the one book of the variants that are in force. */
    public static final String OF_VARIANTS = CampaignSettings.VARIANTS;

    private static final String BETWEEN = CampaignSettings.BETWEEN_VARIANTS;

    /** The variants of a game that are in force; empty where none is. */
    static Optional<Book> of(List<Variant> variants) {
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Book(
                                OF_VARIANTS,
                                OF_VARIANTS,
                                Origin.VARIANTS,
                                Variants.laid(variants),
                                variants.stream()
                                        .map(Variant::id)
                                        .collect(Collectors.joining(BETWEEN))));
    }

    /**
     * As it is over a game: what that itself has is as that has it, and what it has not is left.
     */
    Optional<Book> over(Pack game) {
        return origin == Origin.VARIANTS
                ? of(game.variants().of(List.of(fingerprint.split(BETWEEN, -1))))
                : Optional.of(this);
    }

    PackSource source() {
        return PackSource.ofDocument(body);
    }
}
