package dev.korchma.game.dice;

/**
 * Carries an error from the depth of an expression to the edge of this package, where it becomes a
 * value. It never leaves the package and costs no stack trace.
 */
final class Halt extends RuntimeException {

    private final transient DiceError error;

    Halt(DiceError error) {
        super(null, null, false, false);
        this.error = error;
    }

    DiceError error() {
        return error;
    }
}
