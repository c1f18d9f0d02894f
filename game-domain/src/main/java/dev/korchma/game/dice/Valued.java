package dev.korchma.game.dice;

/** What became of a calculation: a number, or why there is none. */
public sealed interface Valued {

    /**
     * @param exact the value with its fraction, at most 10^12 either way
     */
    record Done(double exact) implements Valued {

        /** The value rounded down, as everything is at the end of a calculation. */
        public long number() {
            return Numbers.down(exact);
        }
    }

    record Failed(DiceError error) implements Valued {}
}
