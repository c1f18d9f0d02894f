package dev.korchma.game.rules;

/** A number a person chooses or rolls, before any bonus. */
public record Attribute(String id, int min, int max, int standard) {}
