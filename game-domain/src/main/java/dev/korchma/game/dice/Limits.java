package dev.korchma.game.dice;

/** How much one expression may ask for. They are part of the grammar: packs rely on them. */
final class Limits {

    static final int TEXT = 500;
    static final int DICE = 1_000;
    static final int SIDES = 1_000_000;
    static final int DIGITS = 9;
    static final long RESULT = 1_000_000_000_000L;
    static final int DEPTH = 50;
    static final int NODES = 200;
    static final int CHAIN = 100;
    static final int REPEAT = 25;
    static final int EXPONENT = 10;

    private Limits() {}
}
