package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Growth;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Sides;
import org.springframework.stereotype.Component;

/** What those who were defeated are worth. */
@Component
class Worth {

    private final CampaignSettings settings;

    Worth(CampaignSettings settings) {
        this.settings = settings;
    }

    /**
     * Experience for the foes that are down, before it is shared; none where the master says when
     * heroes grow.
     */
    long of(long space, Encounter encounter, Pack pack) {
        if (settings.of(space).growth() != Growth.DEFEATS) {
            return 0;
        }
        return encounter.fighters().stream()
                .filter(one -> one.side().equals(Sides.FOES))
                .filter(one -> pack.system().isOut(one.body()))
                .mapToLong(one -> pack.system().worths().worth(one.kind()))
                .sum();
    }
}
