package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;

/** A character is called otherwise from now on. */
public record Renamed(DocumentId document, String from, String to)
        implements CharacterEvent, Reversible {

    @Override
    public Renamed inverse() {
        return new Renamed(document, to, from);
    }
}
