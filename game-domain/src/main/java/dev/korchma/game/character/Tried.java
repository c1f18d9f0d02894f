package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import dev.korchma.game.rules.Body;

/**
 * A character tried something outside any fight, and that used something up.
 *
 * @param attempt id in its pack of what was tried
 */
public record Tried(DocumentId document, String attempt, Body from, Body to)
        implements CharacterEvent, Reversible {

    @Override
    public Tried inverse() {
        return new Tried(document, attempt, to, from);
    }
}
