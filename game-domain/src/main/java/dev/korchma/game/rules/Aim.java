package dev.korchma.game.rules;

/**
 * At whom, and at how many, an action is aimed.
 *
 * @param most targets of one use, 1 or more
 * @param repeats whether one target may be named several times
 * @param whom over the tags of a body: who may be a target
 */
public record Aim(Targeting targeting, int most, boolean repeats, When whom) {

    /** At one, whoever it is. */
    public static Aim at(Targeting targeting) {
        return new Aim(targeting, 1, false, When.ALWAYS);
    }
}
