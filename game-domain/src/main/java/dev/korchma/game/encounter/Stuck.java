package dev.korchma.game.encounter;

/**
 * A die that fell in something that was taken back: it falls the same for whoever threw it, so that
 * taking back never fishes for a better one.
 *
 * @param who who acted
 * @param face the throw, 1 to the number of sides, whatever the die shows for it
 */
public record Stuck(FighterId who, int sides, int face) {}
