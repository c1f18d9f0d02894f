package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Irrevocable;
import org.jspecify.annotations.Nullable;

/**
 * A player asks whoever leads for a hero, or for other choices behind one.
 *
 * @param from what was asked before and is not answered, or was sent back; null for nothing
 */
public record Asked(DocumentId document, @Nullable Request from, Request to)
        implements CharacterEvent, Irrevocable {}
