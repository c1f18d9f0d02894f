package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the master how the campaign is played, with buttons that change it. */
@Component
final class CampaignSettingsCommand implements Command {

    private static final String DIALOG = "campaign-settings";

    private final Tables tables;
    private final SettingsPanel panel;
    private final Dialogs dialogs;

    CampaignSettingsCommand(Tables tables, SettingsPanel panel, Dialogs dialogs) {
        this.tables = tables;
        this.panel = panel;
        this.dialogs = dialogs;
    }

    @Override
    public String name() {
        return "campaign settings";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        return tables.asMaster(
                call,
                campaign ->
                        dialogs.open(
                                DIALOG,
                                call.where(),
                                call.person(),
                                Map.of(),
                                offers -> panel.of(campaign, call.person().language(), offers)));
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof SettingsPanel.Shown shown
                ? Optional.of(panel.view(shown, language))
                : Optional.empty();
    }
}
