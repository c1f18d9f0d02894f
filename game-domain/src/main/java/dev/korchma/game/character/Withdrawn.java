package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Irrevocable;

/** Nobody wants any more what was asked for. */
public record Withdrawn(DocumentId document, Request from) implements CharacterEvent, Irrevocable {}
