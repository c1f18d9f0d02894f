package dev.korchma.game.character;

import java.time.LocalDate;

/**
 * What was gained on one day.
 *
 * @param day in UTC
 * @param amount 0 or more
 */
public record DailyGain(LocalDate day, long amount) {}
