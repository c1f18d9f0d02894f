package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;

/**
 * A character joined an encounter with its own body: until it is back, the encounter has the truth.
 */
public record WentToFight(DocumentId document, DocumentId encounter)
        implements CharacterEvent, Reversible {

    @Override
    public DidNotGo inverse() {
        return new DidNotGo(document, encounter);
    }
}
