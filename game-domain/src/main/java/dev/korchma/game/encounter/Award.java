package dev.korchma.game.encounter;

/**
 * What a victory brought.
 *
 * @param amount 0 or more, after the day's limit
 * @param total the winner's experience now
 * @param limited whether the day's limit took something away
 */
public record Award(FighterId winner, long amount, long total, boolean limited) {}
