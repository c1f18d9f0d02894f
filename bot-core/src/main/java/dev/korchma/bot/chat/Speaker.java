package dev.korchma.bot.chat;

import org.jspecify.annotations.Nullable;

/**
 * The account that speaks, or one that is spoken of.
 *
 * @param front the front's name: {@code web}, {@code discord}, {@code telegram}
 * @param account the platform's own id of the account
 * @param name how the platform shows the account now
 * @param handle how others call the account, without the {@code @}; null where there is none
 */
public record Speaker(String front, String account, String name, @Nullable String handle) {

    public Speaker(String front, String account, String name) {
        this(front, account, name, null);
    }

    /** How an option names this account exactly, as {@code <@123>}. */
    public String mark() {
        return "<@" + account + ">";
    }
}
