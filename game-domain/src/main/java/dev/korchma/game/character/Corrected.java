package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;

/** A master put a character right outside any fight. */
public record Corrected(DocumentId document, Body from, Body to)
        implements CharacterEvent, Reversible {

    @Override
    public Corrected inverse() {
        return new Corrected(document, to, from);
    }
}
