package dev.korchma.bot.command;

/**
 * What was to be saved was handed to the database, and nobody learnt whether it did save it. Not a
 * failure of the database's own: it may have been carried out.
 */
final class Unconfirmed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unconfirmed(RuntimeException lost) {
        super(lost);
    }
}
