package dev.korchma.game.dice;

/**
 * The only source of chance in the game. Implementations are not thread-safe: one action, one
 * instance.
 */
@FunctionalInterface
public interface Dice {

    /**
     * Throws one die.
     *
     * @param sides number of faces, 1 to 1,000,000
     * @return the face, 1 to {@code sides}, each equally likely
     */
    int roll(int sides);
}
