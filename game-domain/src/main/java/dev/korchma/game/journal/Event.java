package dev.korchma.game.journal;

/**
 * Something that happened to one document: resolved facts and the value before, so that following
 * it needs no rule, no die and no clock.
 */
public interface Event {
    DocumentId document();
}
