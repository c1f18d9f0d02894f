package dev.korchma.game.journal;

/**
 * What an audience is told of an event, and nothing besides. Sealed in every package that tells.
 */
public interface Telling {}
