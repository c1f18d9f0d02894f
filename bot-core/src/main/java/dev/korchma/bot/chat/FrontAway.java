package dev.korchma.bot.chat;

/**
 * A platform, or a part of it, cannot be reached just now. The message is a sentence for the log
 * and holds no secret; who wanted something tries again.
 */
public abstract class FrontAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    protected FrontAway(String message) {
        super(message);
    }
}
