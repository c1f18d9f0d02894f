package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;

/** A character was put away by its player. */
public record Retired(DocumentId document) implements CharacterEvent, Reversible {

    @Override
    public Unretired inverse() {
        return new Unretired(document);
    }
}
