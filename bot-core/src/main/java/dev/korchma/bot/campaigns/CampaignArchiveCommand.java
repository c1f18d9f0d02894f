package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks whether a campaign shall be closed for new play, or opened again. */
@Component
final class CampaignArchiveCommand implements Command {

    private static final String DIALOG = "campaign-archive";

    private final Tables tables;
    private final Dialogs dialogs;
    private final Texts texts;

    CampaignArchiveCommand(Tables tables, Dialogs dialogs, Texts texts) {
        this.tables = tables;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * It wants a second thought.
     *
     * @param close whether it is to be closed, or opened again
     * @param yes the control that does it
     */
    public record Really(String name, boolean close, String yes) implements Outcome {}

    @Override
    public String name() {
        return "campaign archive";
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
        return tables.asOwner(call, campaign -> really(call, campaign));
    }

    private Really really(Call call, Campaign campaign) {
        boolean close = !campaign.closed();
        String yes =
                dialogs.open(
                        DIALOG,
                        call.where(),
                        call.person(),
                        Map.of(),
                        offers ->
                                offers.token(
                                        CloseCampaign.NAME,
                                        Map.of(CloseCampaign.CLOSE, Boolean.toString(close))));
        return new Really(campaign.name(), close, yes);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Really really
                ? Optional.of(view(really, language))
                : Optional.empty();
    }

    private View view(Really really, Language language) {
        String about = really.close() ? "campaign.close" : "campaign.open-again";
        return View.of(View.Tone.PLAIN)
                .text(texts.rich(language, about + "-really", Map.of("name", really.name())))
                .controls(
                        List.of(
                                new Button(
                                        really.yes(),
                                        texts.plain(language, about),
                                        really.close() ? Style.DANGER : Style.PRIMARY)))
                .build();
    }
}
