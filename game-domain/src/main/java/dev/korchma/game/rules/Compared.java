package dev.korchma.game.rules;

/**
 * Where the number comes from that a throw was compared with.
 *
 * @param whose key of the body whose number it is
 */
public record Compared(String whose, Derivation number) {}
