package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;

/**
 * A character left an encounter it was in with its own body.
 *
 * @param from the body with which it went
 * @param to the body with which it came back
 */
public record CameBack(DocumentId document, DocumentId encounter, Body from, Body to)
        implements CharacterEvent, Reversible {

    @Override
    public WentBack inverse() {
        return new WentBack(document, encounter, to, from);
    }
}
