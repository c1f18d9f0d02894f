package dev.korchma.game.dice;

/** What became of a roll: the dice on the table, or why they stayed in the hand. */
public sealed interface Rolled {

    record Done(Roll roll) implements Rolled {}

    record Failed(DiceError error) implements Rolled {}
}
