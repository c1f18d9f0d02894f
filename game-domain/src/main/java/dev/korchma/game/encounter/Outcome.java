package dev.korchma.game.encounter;

/** How an encounter ended. */
public sealed interface Outcome {

    /** One fighter is left, or the other gave up. */
    record Won(FighterId winner, FighterId loser, Ending ending) implements Outcome {}

    record Declined() implements Outcome {}

    record Withdrawn() implements Outcome {}

    /** Nobody answered in time. */
    record Lapsed() implements Outcome {}

    /** Those who lead closed it; who has won is theirs to tell. */
    record Closed() implements Outcome {}

    /** What ended a fight. */
    enum Ending {
        DOWN,
        SURRENDER
    }
}
