package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;

/**
 * A character rested, or did something while resting.
 *
 * @param rest id of the rest in its pack
 */
public record Rested(DocumentId document, String rest, Body from, Body to)
        implements CharacterEvent, Reversible {

    @Override
    public Rested inverse() {
        return new Rested(document, rest, to, from);
    }
}
