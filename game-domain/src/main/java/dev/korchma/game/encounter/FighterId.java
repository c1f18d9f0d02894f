package dev.korchma.game.encounter;

/** Names a fighter inside one encounter, and its body for the rules. */
public record FighterId(String value) {}
