package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;

/**
 * A character is played by other rules of its game from now on; what they know and it never had is
 * full, as {@link Character#bodyBy} says.
 *
 * @param from hash of the pack before
 * @param to hash of the pack it is played by
 */
public record PlaysBy(DocumentId document, String from, String to)
        implements CharacterEvent, Reversible {

    @Override
    public PlaysBy inverse() {
        return new PlaysBy(document, to, from);
    }
}
