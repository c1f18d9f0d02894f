package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;

/** A character that joined an encounter is out of it as if it had never gone. */
public record DidNotGo(DocumentId document, DocumentId encounter)
        implements CharacterEvent, Reversible {

    @Override
    public WentToFight inverse() {
        return new WentToFight(document, encounter);
    }
}
