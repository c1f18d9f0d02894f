package dev.korchma.game.journal;

import java.util.UUID;

/** The name of a document, for ever. */
public record DocumentId(UUID value) {}
