package dev.korchma.game.encounter;

import dev.korchma.game.rules.Spent;

/**
 * Where a running fight stands.
 *
 * @param round from 1
 * @param turn counts the turns of the whole fight, from 1
 * @param step counts what was done in the turn, from 0
 * @param active whose turn it is
 * @param spent what the turn has used up
 */
public record Moment(int round, int turn, int step, FighterId active, Spent spent) {

    Moment after(Spent nowSpent) {
        return new Moment(round, turn, step + 1, active, nowSpent);
    }
}
