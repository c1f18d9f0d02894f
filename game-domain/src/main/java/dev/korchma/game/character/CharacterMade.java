package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Irrevocable;

/** A character came into being. */
public record CharacterMade(DocumentId document, Character character)
        implements CharacterEvent, Irrevocable {}
