package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param target null for an action without target
 */
public record Proposal(Offered offered, @Nullable FighterId target) {}
