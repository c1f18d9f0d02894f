package dev.korchma.bot.store;

import dev.korchma.game.dice.Dice;

/** Where the dice of an action come from. */
@FunctionalInterface
public interface DiceBox {

    /**
     * The dice of one action: the same key throws the same dice, however often it is asked for.
     *
     * @param actionKey the delivery key of the saying and the day it came
     */
    Dice diceFor(String actionKey);
}
