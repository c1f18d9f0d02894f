package dev.korchma.bot.books;

import dev.korchma.bot.rulebooks.PackSource;

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
        HOMEBREW
    }

    PackSource source() {
        return PackSource.ofDocument(body);
    }
}
