package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;

/** A character that had come back is in the encounter again, with the body it once went with. */
public record WentBack(DocumentId document, DocumentId encounter, Body from, Body to)
        implements CharacterEvent, Reversible {

    @Override
    public CameBack inverse() {
        return new CameBack(document, encounter, to, from);
    }
}
