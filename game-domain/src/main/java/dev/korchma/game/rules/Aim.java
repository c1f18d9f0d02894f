package dev.korchma.game.rules;

/**
 * At whom, and at how many, an action is aimed.
 *
 * @param most targets of one use; one where that is nothing
 * @param repeats whether one target may be named several times
 * @param whom over the tags of a body: who may be a target
 */
public record Aim(Targeting targeting, Amount most, boolean repeats, When whom) {

    /** More would be a crowd on buttons. */
    private static final int CROWD = 20;

    /** At one, whoever it is. */
    public static Aim at(Targeting targeting) {
        return new Aim(targeting, Amount.ZERO, false, When.ALWAYS);
    }

    /** How many targets one use may have for somebody. */
    int most(Frame frame) {
        return Math.clamp(Evaluation.sum(most, frame), 1, CROWD);
    }
}
