package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes somebody the master after a second thought; whoever was it plays on. */
@Component
final class GiveMastership implements Deed {

    static final String NAME = "campaign-give-mastership";
    static final String TO = "to";

    private final Campaigns campaigns;
    private final Tables tables;
    private final Roles roles;
    private final Members members;
    private final Texts texts;

    GiveMastership(Campaigns campaigns, Tables tables, Roles roles, Members members, Texts texts) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.roles = roles;
        this.members = members;
        this.texts = texts;
    }

    /** A campaign has another master. */
    public record Given(String master) implements Outcome {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        Campaign campaign = campaigns.lock(space).orElse(null);
        if (campaign == null || !tables.isOwner(call, campaign)) {
            return No.because("control.not-yours");
        }
        MemberId to = members.now(space, new MemberId(UUID.fromString(call.arguments().text(TO))));
        MemberId before = roles.master(campaign);
        if (before.equals(to)) {
            return No.because("control.late");
        }
        roles.crown(space, to);
        String name = tables.name(campaign, to);
        tables.tell(campaign, TableNews.ofMaster(name, tables.name(campaign, before)));
        return new Given(name);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Given(String master)
                ? Optional.of(
                        View.say(texts.rich(language, "campaign.master", Map.of("master", master))))
                : Optional.empty();
    }
}
