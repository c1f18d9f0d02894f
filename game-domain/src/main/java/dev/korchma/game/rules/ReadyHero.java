package dev.korchma.game.rules;

/** A hero of the pack for those who want to play at once; its name is a text of the pack. */
public record ReadyHero(String id, Build build) {}
