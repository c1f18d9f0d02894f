package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;

/** The choices behind a character changed: it was edited or rose a level. */
public record Rebuilt(DocumentId document, Body from, Body to)
        implements CharacterEvent, Reversible {

    @Override
    public Rebuilt inverse() {
        return new Rebuilt(document, to, from);
    }
}
