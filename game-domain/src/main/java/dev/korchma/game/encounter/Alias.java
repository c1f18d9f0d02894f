package dev.korchma.game.encounter;

/**
 * What somebody goes by.
 *
 * @param name empty for a creature that goes by what it is
 * @param number as {@link Fighter#number}
 */
public record Alias(String name, int number) {}
