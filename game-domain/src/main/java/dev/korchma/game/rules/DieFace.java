package dev.korchma.game.rules;

/**
 * One die as it fell.
 *
 * @param sides faces of the die, 1 or more
 * @param face what it shows
 * @param counted false for a die that was dropped or thrown again
 */
public record DieFace(int sides, long face, boolean counted) {}
