package dev.korchma.game.journal;

import dev.korchma.game.dice.Dice;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everything a pure decision may not make up for itself.
 *
 * @param actor who wants it
 * @param now the store's time
 * @param ids fresh ids
 * @param dice keyed by the action: a retried decision throws the same
 */
public record Ruling(MemberId actor, Instant now, Supplier<UUID> ids, Dice dice) {}
