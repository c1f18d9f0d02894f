package dev.korchma.game.encounter;

import dev.korchma.game.rules.Spent;
import org.jspecify.annotations.Nullable;

/**
 * Where a running fight stands.
 *
 * @param round from 1
 * @param turn counts the turns of the whole fight, from 1
 * @param step counts what was done in the turn, from 0
 * @param active whose turn it is
 * @param spent what the turn has used up
 * @param wish what the active one wants to do and the masters decide, null for nothing
 * @param waiting for whom the turn waits, null for nobody
 */
public record Moment(
        int round,
        int turn,
        int step,
        FighterId active,
        Spent spent,
        @Nullable Wish wish,
        @Nullable Waiting waiting) {

    /** A turn in which nothing is open. */
    public Moment(int round, int turn, int step, FighterId active, Spent spent) {
        this(round, turn, step, active, spent, null, null);
    }

    /** The same as everybody may know it. */
    Moment asSeen() {
        return new Moment(
                round,
                turn,
                step,
                active,
                spent,
                wish == null ? null : wish.asSeen(),
                waiting == null ? null : waiting.asSeen());
    }

    Moment after(Spent nowSpent) {
        return next(nowSpent, wish, waiting);
    }

    /** The same step with more of the turn used up. */
    Moment with(Spent nowSpent) {
        return new Moment(round, turn, step, active, nowSpent, wish, waiting);
    }

    /** One step on, with another wish or none. */
    Moment wishing(@Nullable Wish now) {
        return next(spent, now, waiting);
    }

    /** One step on, waiting for others or for nobody. */
    Moment waiting(@Nullable Waiting now) {
        return next(spent, wish, now);
    }

    /** The same step with others who are waited for, or nobody. */
    Moment but(@Nullable Waiting now) {
        return new Moment(round, turn, step, active, spent, wish, now);
    }

    /** The same step with somebody gone who may have been asked. */
    Moment without(FighterId gone) {
        return waiting == null ? this : but(waiting.without(gone));
    }

    private Moment next(Spent nowSpent, @Nullable Wish nowWish, @Nullable Waiting nowWaiting) {
        return new Moment(round, turn, step + 1, active, nowSpent, nowWish, nowWaiting);
    }
}
