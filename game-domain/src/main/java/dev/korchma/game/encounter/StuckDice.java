package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import java.util.ArrayList;
import java.util.List;

/** Dice that first fall as they fell in what was taken back, then as they like. */
final class StuckDice implements Dice {

    private final List<Stuck> left;
    private final Dice fresh;

    StuckDice(List<Stuck> stuck, FighterId who, Dice fresh) {
        this.left = new ArrayList<>(stuck.stream().filter(one -> one.who().equals(who)).toList());
        this.fresh = fresh;
    }

    @Override
    public int roll(int sides) {
        for (int at = 0; at < left.size(); at++) {
            if (left.get(at).sides() == sides) {
                return left.remove(at).face();
            }
        }
        return fresh.roll(sides);
    }
}
