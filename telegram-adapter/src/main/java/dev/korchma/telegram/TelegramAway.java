package dev.korchma.telegram;

import dev.korchma.bot.chat.FrontAway;

/**
 * Telegram could not be reached, or broke. Carries no cause on purpose: an address of the Bot API
 * holds the token.
 */
final class TelegramAway extends FrontAway {

    private final String why;
    private final boolean unsent;

    /**
     * @param unsent whether the call never arrived or certainly failed, so that repeating it does
     *     nothing twice
     */
    TelegramAway(String why, boolean unsent) {
        super(why);
        this.why = why;
        this.unsent = unsent;
    }

    /** In a few words, fit for a log. */
    String why() {
        return why;
    }

    boolean unsent() {
        return unsent;
    }
}
