package dev.korchma.game.encounter;

import dev.korchma.game.rules.Thrown;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order.
 *
 * @param thrown the dice that decided it, null in games that throw none
 */
public record Placed(FighterId fighter, @Nullable Thrown thrown) {}
