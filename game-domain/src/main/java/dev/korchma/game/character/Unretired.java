package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;

/** A character that was put away is there again. */
public record Unretired(DocumentId document) implements CharacterEvent, Reversible {

    @Override
    public Retired inverse() {
        return new Retired(document);
    }
}
