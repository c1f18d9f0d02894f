package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the table that a campaign is open; whoever reads it may join at once. */
@Component
final class CampaignCard implements Drawer {

    static final String KIND = "campaign-card";

    private static final String NAME = "name";
    private static final String MASTER = "master";
    private static final String MAKE_HERO = "character create";

    private final TableWords words;
    private final Texts texts;

    CampaignCard(TableWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The subject of the card. */
    static Map<String, String> of(String name, String master) {
        return Map.of(NAME, name, MASTER, master);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Language language = row.language();
        return words.set(
                        language,
                        "campaign.opened",
                        Objects.requireNonNull(row.subject().get(NAME)),
                        Objects.requireNonNull(row.subject().get(MASTER)),
                        "campaign.more-tables")
                .controls(
                        List.of(
                                offers.button(
                                        texts.plain(language, "campaign.join"),
                                        Style.PRIMARY,
                                        CampaignJoinCommand.NAME,
                                        Map.of()),
                                offers.button(
                                        texts.plain(language, "campaign.make-hero"),
                                        Style.PLAIN,
                                        MAKE_HERO,
                                        Map.of())))
                .build();
    }
}
