package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Sides;
import org.springframework.stereotype.Component;

/** What those who were defeated are worth. */
@Component
class Worth {

    /** Experience for the foes that are down, before it is shared. */
    long of(Encounter encounter, Pack pack) {
        return encounter.fighters().stream()
                .filter(one -> one.side().equals(Sides.FOES))
                .filter(one -> pack.system().isOut(one.body()))
                .mapToLong(one -> pack.system().worth(one.kind()))
                .sum();
    }
}
