package dev.korchma.game.journal;

/** Why not, in facts. Sealed in every package that refuses, so that each "no" gets its words. */
public interface Refusal {}
