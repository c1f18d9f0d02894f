package dev.korchma.game.dice;

/** What became of a text: a formula, or why it is none. */
public sealed interface Parsed {

    record Good(Formula formula) implements Parsed {}

    record Bad(DiceError error) implements Parsed {}
}
