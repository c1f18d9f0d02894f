package dev.korchma.game.encounter;

/**
 * What a fight brought to one who fought it.
 *
 * @param amount 0 or more, after the day's limit
 * @param total their experience now
 * @param limited whether the day's limit took something away
 */
public record Award(FighterId who, long amount, long total, boolean limited) {}
