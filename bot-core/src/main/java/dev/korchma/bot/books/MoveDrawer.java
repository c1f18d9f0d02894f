package dev.korchma.bot.books;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.campaigns.SettingsPanel;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows a master what another version of the game would change, before it does. */
@Component
final class MoveDrawer implements Drawer {

    static final String KIND = "rules-move";

    private final CampaignRules rules;
    private final PinnedPacks packs;
    private final MoveWords words;
    private final Texts texts;

    MoveDrawer(CampaignRules rules, PinnedPacks packs, MoveWords words, Texts texts) {
        this.rules = rules;
        this.packs = packs;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open";
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        String hash = Objects.requireNonNull(row.subject().get(SettingsPanel.TO));
        Pack game = packs.pinned(hash);
        return switch (rules.over(row.space(), game)) {
            case PackRead.Bad(var problems) -> words.misfit(problems, row.language());
            case PackRead.Good(Pack to) -> {
                View.Builder view =
                        View.of(View.Tone.TURN)
                                .heading(
                                        texts.rich(
                                                row.language(),
                                                "books.other-rules",
                                                Map.of(
                                                        "game",
                                                        to.texts().name(row.language(), to.id()),
                                                        "version",
                                                        to.version())));
                words.tell(rules.plan(row.space(), to), row.language(), view);
                yield view.controls(
                                List.of(
                                        offers.button(
                                                texts.plain(row.language(), "books.move"),
                                                Style.PRIMARY,
                                                MoveDeeds.MOVE,
                                                Map.of(SettingsPanel.TO, hash))))
                        .build();
            }
        };
    }
}
