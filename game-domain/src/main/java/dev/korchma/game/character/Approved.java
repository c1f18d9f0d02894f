package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Irrevocable;

/** What a player asked for was approved; new choices follow as {@link Rebuilt} of the same step. */
public record Approved(DocumentId document, Request from) implements CharacterEvent, Irrevocable {}
