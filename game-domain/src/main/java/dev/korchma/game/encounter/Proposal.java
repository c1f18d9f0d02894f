package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import java.util.List;

/**
 * Something to do.
 *
 * @param targets one as often as it is hit; empty for an action without target
 */
public record Proposal(Offered offered, List<FighterId> targets) {
    public Proposal {
        targets = List.copyOf(targets);
    }
}
