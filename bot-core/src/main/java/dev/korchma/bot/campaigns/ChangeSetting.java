package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets one thing about how a campaign is played and draws the settings anew. */
@Component
final class ChangeSetting implements Deed {

    static final String FIGHT = "fight";
    static final String FULL = "full";
    static final String SIMPLE = "simple";
    static final String GROWTH = "growth";
    static final String BOOK = "book";
    static final String MASTERS = "masters";
    static final String ALL = "all";
    static final String LEVEL = "level";

    private static final String NAME = "campaign-set";
    private static final String WHAT = "what";
    private static final String TO = "to";

    /** The controls stay the same, whatever is set. */
    static final String ALWAYS = "open";

    private final Tables tables;
    private final CampaignSettings settings;
    private final SettingsPanel panel;
    private final Dialogs dialogs;
    private final ObjectProvider<SettingsPart> parts;

    ChangeSetting(
            Tables tables,
            CampaignSettings settings,
            SettingsPanel panel,
            Dialogs dialogs,
            ObjectProvider<SettingsPart> parts) {
        this.parts = parts;
        this.tables = tables;
        this.settings = settings;
        this.panel = panel;
        this.dialogs = dialogs;
    }

    static String token(Offers offers, String what, String to) {
        return offers.token(NAME, Map.of(WHAT, what, TO, to));
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
    public Outcome run(Call call) {
        return tables.asMaster(call, campaign -> set(call, campaign));
    }

    private Outcome set(Call call, Campaign campaign) {
        String to = call.arguments().text(TO);
        switch (call.arguments().text(WHAT)) {
            case FIGHT -> settings.simpleFight(campaign, to.equals(SIMPLE));
            case BOOK -> settings.openBook(campaign, to.equals(ALL));
            case LEVEL -> settings.beginAt(campaign, Integer.parseInt(to));
            case GROWTH -> settings.growth(campaign, Growth.valueOf(to));
            default -> {
                String what = call.arguments().text(WHAT);
                if (parts.orderedStream().noneMatch(part -> part.set(call, what, to))) {
                    return No.because("control.late");
                }
            }
        }
        return dialogs.turn(
                campaign.space(),
                call.arguments().number(Choice.VIEW),
                ALWAYS,
                offers -> panel.of(campaign, call.person().language(), offers));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof SettingsPanel.Shown shown
                ? Optional.of(panel.view(shown, language))
                : Optional.empty();
    }
}
