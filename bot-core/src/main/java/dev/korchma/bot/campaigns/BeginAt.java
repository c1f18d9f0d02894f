package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets the level at which heroes of a campaign begin, and draws the settings anew. */
@Component
final class BeginAt implements Deed {

    /** Further than any game goes; each is asked how far it does. */
    static final int MOST = 100;

    static final String LEVEL = "level";

    private static final String NAME = "campaign-begin-at";

    private final Tables tables;
    private final CampaignSettings settings;
    private final SettingsPanel panel;
    private final Dialogs dialogs;

    BeginAt(Tables tables, CampaignSettings settings, SettingsPanel panel, Dialogs dialogs) {
        this.tables = tables;
        this.settings = settings;
        this.panel = panel;
        this.dialogs = dialogs;
    }

    static String token(Offers offers) {
        return offers.token(NAME, Map.of());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public List<Option> asks() {
        return List.of(Option.required(LEVEL, new Option.Whole(1, MOST)));
    }

    @Override
    public Outcome run(Call call) {
        return tables.asMaster(call, campaign -> set(call, campaign));
    }

    private Outcome set(Call call, Campaign campaign) {
        int level = call.arguments().whole(LEVEL, 1);
        int highest = settings.highestLevel(campaign.space());
        if (level > highest) {
            return tooHigh(level, highest);
        }
        settings.beginAt(campaign, level);
        return dialogs.turn(
                campaign.space(),
                call.arguments().number(Choice.VIEW),
                ChangeSetting.ALWAYS,
                offers -> panel.of(campaign, call.person().language(), offers));
    }

    static No tooHigh(int level, int highest) {
        return new No("campaign.no.level", Map.of("level", level, "highest", highest));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof SettingsPanel.Shown shown
                ? Optional.of(panel.view(shown, language))
                : Optional.empty();
    }
}
