package dev.korchma.game.rules;

/**
 * One part of a number.
 *
 * @param rule id of what contributed: a value, feature, item, effect or action of the pack
 * @param amount what it contributed, may be negative
 */
public record Source(String rule, long amount) {}
