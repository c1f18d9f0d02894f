package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The settings of a campaign as one message that redraws itself. Every button says what shall be,
 * not what shall change, so that a second click does no harm.
 */
@Component
public class SettingsPanel {

    /** The deed that shows what would change by another version of the game. */
    public static final String OTHER_RULES = "rules-other";

    /** The deed that shows in what ways the game may be played otherwise. */
    public static final String HOUSE_RULES = "house-rules";

    /** In the arguments of the first: hash of that version. */
    public static final String TO = "to";

    private static final List<SettingsPart.Part> NO_PARTS = List.of();

    private final CampaignSettings settings;
    private final PartyLevel party;
    private final SettingsWords words;
    private final Texts texts;
    private final ObjectProvider<SettingsPart> parts;

    /** The parts are looked up late: they may themselves need what campaigns are made of. */
    SettingsPanel(
            CampaignSettings settings,
            PartyLevel party,
            SettingsWords words,
            Texts texts,
            ObjectProvider<SettingsPart> parts) {
        this.settings = settings;
        this.party = party;
        this.words = words;
        this.texts = texts;
        this.parts = parts;
    }

    /** What a control carries that sets something of a {@link SettingsPart}. */
    public static String setting(Offers offers, String what, String to) {
        return ChangeSetting.token(offers, what, to);
    }

    /**
     * The settings with their controls.
     *
     * @param fights the controls for the full turn and the simple fight
     * @param growths the controls of {@link Growth}, in its order
     * @param books the controls for the closed book and the open one
     * @param begins at which level; null in a game of one level
     * @param newer version of the rules that could be played by; null where there is no other
     * @param parts what other features add; null in what was kept before there were any
     * @param variants the control that shows the variants of the game; null where it has none
     */
    public record Shown(
            String campaign,
            Settings settings,
            List<String> fights,
            List<String> growths,
            List<String> books,
            @Nullable Begins begins,
            @Nullable Newer newer,
            @Nullable List<SettingsPart.Part> parts,
            @Nullable String variants)
            implements Outcome {
        public Shown {
            fights = List.copyOf(fights);
            growths = List.copyOf(growths);
            books = List.copyOf(books);
        }
    }

    /**
     * At which level heroes begin.
     *
     * @param other the control that asks for another one
     * @param party the level most of the party have; 0 where nobody has a hero
     * @param asParty the control that takes that
     */
    public record Begins(int level, String other, int party, String asParty) {}

    /** Other rules of the same game, and the control that moves the campaign to them. */
    public record Newer(String version, String move) {}

    Shown of(Campaign campaign, Language language, Offers offers) {
        Settings now = settings.of(campaign.space());
        List<String> fights =
                List.of(
                        ChangeSetting.token(offers, ChangeSetting.FIGHT, ChangeSetting.FULL),
                        ChangeSetting.token(offers, ChangeSetting.FIGHT, ChangeSetting.SIMPLE));
        List<String> growths = new ArrayList<>();
        for (Growth growth : Growth.values()) {
            growths.add(ChangeSetting.token(offers, ChangeSetting.GROWTH, growth.name()));
        }
        List<String> books =
                List.of(
                        ChangeSetting.token(offers, ChangeSetting.BOOK, ChangeSetting.MASTERS),
                        ChangeSetting.token(offers, ChangeSetting.BOOK, ChangeSetting.ALL));
        Begins begins =
                settings.highestLevel(campaign.space()) > 1 ? begins(campaign, offers) : null;
        Newer newer = settings.newer(now).map(pack -> newer(offers, pack)).orElse(null);
        List<SettingsPart.Part> more =
                parts.orderedStream()
                        .map(part -> part.offered(campaign.space(), language, offers))
                        .toList();
        String variants = words.haveVariants(now) ? offers.token(HOUSE_RULES, Map.of()) : null;
        return new Shown(
                campaign.name(), now, fights, growths, books, begins, newer, more, variants);
    }

    private Begins begins(Campaign campaign, Offers offers) {
        int level = party.of(campaign.space()).orElse(0);
        return new Begins(
                settings.startingLevel(campaign.space()),
                BeginAt.token(offers),
                level,
                ChangeSetting.token(offers, ChangeSetting.LEVEL, Integer.toString(level)));
    }

    private static Newer newer(Offers offers, Pack pack) {
        return new Newer(pack.version(), offers.token(OTHER_RULES, Map.of(TO, pack.hash())));
    }

    View view(Shown shown, Language language) {
        Settings now = shown.settings();
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(
                                        language,
                                        "campaign.settings",
                                        Map.of("name", shown.campaign())));
        words.lines(now, language).forEach(view::text);
        Begins begins = shown.begins();
        if (begins != null) {
            view.text(words.begins(begins.level(), language));
            view.controls(levels(begins, language));
        }
        view.controls(
                List.of(
                        button(language, "full", shown.fights().getFirst(), !now.simpleFight()),
                        button(language, "simple", shown.fights().getLast(), now.simpleFight())));
        view.controls(
                List.of(
                        button(
                                language,
                                "defeats",
                                shown.growths().getFirst(),
                                now.growth() == Growth.DEFEATS),
                        button(
                                language,
                                "milestone",
                                shown.growths().getLast(),
                                now.growth() == Growth.MILESTONE)));
        view.controls(
                List.of(
                        button(language, "masters", shown.books().getFirst(), !now.openBook()),
                        button(language, "all", shown.books().getLast(), now.openBook())));
        for (SettingsPart.Part part : Objects.requireNonNullElse(shown.parts(), NO_PARTS)) {
            part.lines().forEach(view::text);
            view.controls(part.controls());
        }
        List<Control> rules = rules(shown, language, view);
        if (!rules.isEmpty()) {
            view.controls(rules);
        }
        return view.build();
    }

    /** The ways to other rules, in one row. */
    private List<Control> rules(Shown shown, Language language, View.Builder view) {
        List<Control> rules = new ArrayList<>();
        String variants = shown.variants();
        if (variants != null) {
            String label = texts.plain(language, "campaign.set.house-rules");
            rules.add(new Button(variants, label, Style.PLAIN));
        }
        Newer newer = shown.newer();
        if (newer != null) {
            Map<String, String> to = Map.of("version", newer.version());
            view.small(texts.rich(language, "campaign.newer-rules", to));
            String label = texts.plain(language, "campaign.set.rules", to);
            rules.add(new Button(newer.move(), label, Style.PRIMARY));
        }
        return rules;
    }

    private List<Button> levels(Begins begins, Language language) {
        List<Button> buttons = new ArrayList<>();
        String other = texts.plain(language, "campaign.set.level");
        buttons.add(new Button(begins.other(), other, Style.PLAIN));
        if (begins.party() > 0 && begins.party() != begins.level()) {
            String party =
                    texts.plain(language, "campaign.set.as-party", Map.of("level", begins.party()));
            buttons.add(new Button(begins.asParty(), party, Style.PLAIN));
        }
        return buttons;
    }

    private Control button(Language language, String what, String token, boolean chosen) {
        String label = texts.plain(language, "campaign.set." + what);
        return new Button(token, chosen ? "✓ " + label : label, chosen ? Style.GOOD : Style.PLAIN);
    }
}
