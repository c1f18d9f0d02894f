package dev.korchma.bot.chat;

/**
 * The account that speaks.
 *
 * @param front the front's name: {@code web}, {@code discord}, {@code telegram}
 * @param account the platform's own id of the account
 * @param name how the platform shows the account now
 */
public record Speaker(String front, String account, String name) {}
