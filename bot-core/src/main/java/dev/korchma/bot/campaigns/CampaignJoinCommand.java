package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes whoever merely spoke at a table a player of its campaign. */
@Component
final class CampaignJoinCommand implements Command {

    static final String NAME = "campaign join";

    private final Campaigns campaigns;
    private final Tables tables;
    private final Roles roles;
    private final TakingPart takingPart;

    CampaignJoinCommand(Campaigns campaigns, Tables tables, Roles roles, TakingPart takingPart) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.roles = roles;
        this.takingPart = takingPart;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The tables are told. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        Campaign campaign = campaigns.lock(call.where().space()).orElse(null);
        if (campaign == null) {
            return No.because("campaign.no.none");
        }
        MemberId me = tables.me(call);
        No why = takingPart.why(campaign, me).orElse(null);
        if (why != null) {
            return why;
        }
        Role now = roles.given(campaign.space(), me).orElse(null);
        if (now != null) {
            return new No("campaign.no.in-already", Map.of("role", now.pick()));
        }
        roles.enlist(campaign.space(), me);
        tables.tell(campaign, TableNews.of(TableNews.PLAYER, call.person().name()));
        return new Done();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return Optional.empty();
    }
}
