package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closes a campaign for new play after a second thought, or opens it again; its tables hear so. */
@Component
final class CloseCampaign implements Deed {

    static final String NAME = "campaign-close";
    static final String CLOSE = "close";

    private final Campaigns campaigns;
    private final Tables tables;
    private final Texts texts;

    CloseCampaign(Campaigns campaigns, Tables tables, Texts texts) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.texts = texts;
    }

    /** A campaign is closed, or open again. */
    public record Went(String name, boolean closed) implements Outcome {}

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
        Campaign campaign = campaigns.lock(call.where().space()).orElse(null);
        if (campaign == null || !tables.isOwner(call, campaign)) {
            return No.because("control.not-yours");
        }
        boolean close = Boolean.parseBoolean(call.arguments().text(CLOSE));
        if (campaign.closed() == close) {
            return No.because("control.late");
        }
        campaigns.close(campaign, close);
        tables.tell(
                campaign,
                TableNews.of(close ? TableNews.CLOSED : TableNews.OPENED, campaign.name()));
        return new Went(campaign.name(), close);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Went(String name, boolean closed)
                ? Optional.of(
                        View.say(
                                texts.rich(
                                        language,
                                        "campaign.news."
                                                + (closed ? TableNews.CLOSED : TableNews.OPENED),
                                        Map.of("about", name))))
                : Optional.empty();
    }
}
