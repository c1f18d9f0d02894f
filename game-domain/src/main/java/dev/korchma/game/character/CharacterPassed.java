package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Reversible;

/** A character is led by another member from now on. */
public record CharacterPassed(DocumentId document, MemberId from, MemberId to)
        implements CharacterEvent, Reversible {

    @Override
    public CharacterPassed inverse() {
        return new CharacterPassed(document, to, from);
    }
}
