package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Growth;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What one person is asked before something happens in a fight that is led. */
@Component
class Panels {

    private static final String DIALOG = "encounter-panel";

    private final Dialogs dialogs;
    private final Floor floor;
    private final CampaignSettings settings;
    private final Texts texts;

    Panels(Dialogs dialogs, Floor floor, CampaignSettings settings, Texts texts) {
        this.dialogs = dialogs;
        this.floor = floor;
        this.settings = settings;
        this.texts = texts;
    }

    /** Whether the fight is really over, and what it was worth. */
    Panel end(Call call, Encounter encounter, long worth) {
        FightWords words = words(call, encounter);
        long heroes = heroes(encounter);
        boolean dropped = encounter.stage() instanceof Stage.Prepared;
        boolean milestones =
                settings.of(call.where().space()).growth() == Growth.MILESTONE && !dropped;
        return open(
                call,
                encounter,
                offers -> {
                    List<Panel.Press> buttons = new ArrayList<>();
                    if (heroes > 0 && worth >= heroes) {
                        buttons.add(
                                press(
                                        offers,
                                        words.say(
                                                "encounter.end-with",
                                                Map.of("worth", worth, "each", worth / heroes)),
                                        Style.PRIMARY,
                                        EncounterDeeds.CLOSE,
                                        with(encounter, EncounterDeeds.BY, worth)));
                    }
                    buttons.add(
                            press(
                                    offers,
                                    words.say(
                                            dropped
                                                    ? "encounter.really-drop"
                                                    : milestones
                                                            ? "encounter.end"
                                                            : "encounter.end-without"),
                                    Style.DANGER,
                                    EncounterDeeds.CLOSE,
                                    with(encounter, EncounterDeeds.BY, 0)));
                    return new Panel(
                            words.say(dropped ? "encounter.drop-it" : "encounter.end-it"),
                            milestones
                                    ? List.of(words.say("encounter.end-at-milestones"))
                                    : List.of(),
                            buttons,
                            List.of());
                });
    }

    private static long heroes(Encounter encounter) {
        return encounter.fighters().stream()
                .filter(one -> one.isHero() && !one.side().equals(Sides.GONE))
                .count();
    }

    /** What is left of a question that was answered. */
    Panel said(Call call, String key) {
        return new Panel(
                texts.plain(call.person().language(), key), List.of(), List.of(), List.of());
    }

    static Panel.Press press(
            Offers offers, String label, Style style, String deed, Map<String, String> with) {
        return new Panel.Press(offers.token(deed, with), label, style);
    }

    static Map<String, String> which(Encounter encounter) {
        Map<String, String> which = new HashMap<>();
        which.put(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
        return which;
    }

    private static Map<String, String> with(Encounter encounter, String what, long value) {
        Map<String, String> all = which(encounter);
        all.put(what, Long.toString(value));
        return all;
    }

    FightWords words(Call call, Encounter encounter) {
        return new FightWords(
                texts, PackWords.of(floor.pack(encounter), call.person().language()), encounter);
    }

    Panel open(Call call, Encounter encounter, Function<Offers, Panel> drawing) {
        return dialogs.open(DIALOG, call.where(), call.person(), which(encounter), drawing);
    }
}
