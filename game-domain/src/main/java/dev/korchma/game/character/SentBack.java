package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Irrevocable;

/** What a player asked for was sent back, with the word that is kept in it. */
public record SentBack(DocumentId document, Request from, Request to)
        implements CharacterEvent, Irrevocable {}
