package dev.korchma.game.rules;

/**
 * A reason to throw in another way than usual.
 *
 * @param mode id of the way, as the pack's mechanic names it
 * @param rule the rule that asks for it
 * @param counted false when it was cancelled by its opposite
 */
public record Leaning(String mode, String rule, boolean counted) {}
