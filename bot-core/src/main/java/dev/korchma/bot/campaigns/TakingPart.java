package dev.korchma.bot.campaigns;

import dev.korchma.bot.command.Admission;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.game.journal.MemberId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets people into the play of a campaign: whoever begins something there plays from then on,
 * unless the master lets them look on only, or the campaign is closed. A tavern is open to
 * everybody.
 */
@Component
class TakingPart implements Admission {

    private final Campaigns campaigns;
    private final Roles roles;
    private final Members members;
    private final Tables tables;

    TakingPart(Campaigns campaigns, Roles roles, Members members, Tables tables) {
        this.campaigns = campaigns;
        this.roles = roles;
        this.members = members;
        this.tables = tables;
    }

    @Override
    public Optional<No> refuse(Call call) {
        Campaign campaign = campaigns.of(call.where().space()).orElse(null);
        if (campaign == null) {
            return Optional.empty();
        }
        MemberId member = members.enter(campaign.space(), call.person().id());
        Optional<No> why = why(campaign, member);
        if (why.isEmpty()) {
            roles.enlist(campaign.space(), member);
        }
        return why;
    }

    /** Why somebody cannot begin anything in a campaign; empty for whoever can. */
    Optional<No> why(Campaign campaign, MemberId member) {
        if (campaign.closed()) {
            return Optional.of(new No("campaign.no.closed", Map.of("name", campaign.name())));
        }
        return roles.given(campaign.space(), member)
                .filter(Role.SPECTATOR::equals)
                .map(_ -> new No("campaign.no.spectator", Map.of("name", tables.master(campaign))));
    }
}
