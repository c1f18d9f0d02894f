package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Creature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything about one fighter, for whoever leads: how it stands, and what may be put right. */
@Component
class FighterPanel {

    private static final List<Integer> STEPS = List.of(-5, -1, 1, 5);
    private static final int LONGEST_LIST = 25;

    private final Panels panels;

    FighterPanel(Panels panels) {
        this.panels = panels;
    }

    /** Everything about one fighter, and everything those who lead may change about it. */
    Panel fighter(Call call, Encounter encounter, Fighter fighter) {
        FightWords words = panels.words(call, encounter);
        return panels.open(
                call,
                encounter,
                offers ->
                        new Panel(
                                words.name(fighter),
                                lines(words, fighter),
                                buttons(words, offers, fighter),
                                lists(words, offers, fighter)));
    }

    /** The panel of somebody after a change; of somebody who is out of it only the name is left. */
    Panel afterwards(Call call, Encounter encounter, FighterId who) {
        return encounter
                .fighter(who)
                .filter(one -> !one.side().equals(Sides.GONE))
                .map(one -> fighter(call, encounter, one))
                .orElseGet(() ->
                        new Panel(gone(call, encounter, who), List.of(), List.of(), List.of()));
    }

    /** Of whoever is sent away before the call nothing is left, not even what they were called. */
    private String gone(Call call, Encounter encounter, FighterId who) {
        FightWords words = panels.words(call, encounter);
        return encounter
                .fighter(who)
                .map(one -> words.say("encounter.panel.gone", Map.of("name", words.name(one))))
                .orElseGet(() -> words.say("encounter.panel.gone-unseen", Map.of()));
    }

    private static List<String> lines(FightWords words, Fighter fighter) {
        List<String> lines = new ArrayList<>();
        String vital = words.words().name(words.words().vitalTrack());
        lines.add(vital + " " + words.numbers(fighter) + " · " + words.side(fighter.side()));
        String effects = words.effects(fighter);
        if (!effects.isEmpty()) {
            lines.add(effects);
        }
        untold(words, fighter).ifPresent(lines::add);
        return lines;
    }

    /** What it can do by its book besides, for the master to carry out. */
    private static Optional<String> untold(FightWords words, Fighter fighter) {
        String kind = fighter.body().build().choices().get(Creature.CHOICE);
        Creature creature =
                kind == null ? null : words.words().pack().system().content().creatures().get(kind);
        if (creature == null || creature.untold().isEmpty()) {
            return Optional.empty();
        }
        String names =
                creature.untold().stream()
                        .map(words.words()::name)
                        .collect(Collectors.joining(", "));
        return Optional.of(words.say("encounter.panel.untold", Map.of("names", names)));
    }

    private List<Panel.Press> buttons(FightWords words, Offers offers, Fighter fighter) {
        Encounter encounter = words.encounter();
        boolean prepared = encounter.stage() instanceof Stage.Prepared;
        List<Panel.Press> buttons = new ArrayList<>(steps(words, offers, fighter));
        if (fighter.hidden()) {
            buttons.add(simple(words, offers, fighter, "reveal", EncounterDeeds.REVEAL));
        } else if (prepared && !fighter.isHero()) {
            buttons.add(simple(words, offers, fighter, "hide", EncounterDeeds.HIDE));
        }
        if (fighter.controller() instanceof Controller.Member) {
            buttons.add(simple(words, offers, fighter, "take-over", EncounterDeeds.TAKE_OVER));
        } else if (fighter.isHero()) {
            buttons.add(simple(words, offers, fighter, "hand-back", EncounterDeeds.HAND_BACK));
        }
        if (words.canBeSurprised()) {
            buttons.add(surprise(words, offers, fighter));
        }
        if (!fighter.isHero()) {
            buttons.add(simple(words, offers, fighter, "rename", PanelForms.RENAME));
        }
        buttons.add(simple(words, offers, fighter, "label", PanelForms.LABEL));
        Map<String, String> secretly = about(encounter, fighter);
        secretly.put(PanelForms.SECRET, PanelForms.SECRET);
        buttons.add(
                Panels.press(
                        offers,
                        words.say("encounter.panel.secret-label"),
                        Style.PLAIN,
                        PanelForms.LABEL,
                        secretly));
        if (fighter.label() != null) {
            buttons.add(simple(words, offers, fighter, "unlabel", PanelForms.UNLABEL));
        }
        if (isBeside(words, fighter, -1)) {
            buttons.add(simple(words, offers, fighter, "earlier", OrderButtons.EARLIER));
        }
        if (isBeside(words, fighter, 1)) {
            buttons.add(simple(words, offers, fighter, "later", OrderButtons.LATER));
        }
        buttons.add(simple(words, offers, fighter, "send-away", EncounterDeeds.SEND_AWAY));
        return buttons;
    }

    /** Whether somebody stands there with whom places can be changed. */
    private static boolean isBeside(FightWords words, Fighter fighter, int by) {
        Encounter encounter = words.encounter();
        List<Placed> order = Encounters.order(encounter, words.words().pack().system());
        int at = order.stream().map(Placed::fighter).toList().indexOf(fighter.id());
        int other = at + by;
        if (at < 0 || other < 0 || other >= order.size()) {
            return false;
        }
        return encounter.stage() instanceof Stage.Running
                || (encounter.stage() instanceof Stage.Gathering
                        && total(order.get(at)) == total(order.get(other)));
    }

    private static long total(Placed placed) {
        return placed.thrown() == null ? 0 : placed.thrown().total();
    }

    /** What changes something: nobody has less than nothing, nor more than all. */
    private static List<Panel.Press> steps(FightWords words, Offers offers, Fighter fighter) {
        List<Panel.Press> buttons = new ArrayList<>();
        int now = fighter.body().track(words.words().vitalTrack());
        int most = words.words().vitalMost(fighter.body());
        for (int step : STEPS) {
            if (step < 0 ? now == 0 : now >= most) {
                continue;
            }
            Map<String, String> by = about(words.encounter(), fighter);
            by.put(EncounterDeeds.WHAT, words.words().vitalTrack());
            by.put(EncounterDeeds.BY, Integer.toString(step));
            buttons.add(
                    Panels.press(
                            offers,
                            ThrownWords.signed(step),
                            Style.PLAIN,
                            EncounterDeeds.TRACK,
                            by));
        }
        return buttons;
    }

    private List<Panel.Pick> lists(FightWords words, Offers offers, Fighter fighter) {
        List<Panel.Pick> lists = new ArrayList<>();
        Map<String, String> about = about(words.encounter(), fighter);
        ambush(words, offers, fighter).ifPresent(lists::add);
        List<Control.Option> sides =
                List.of(Sides.FOES, Sides.HEROES, Sides.ASIDE).stream()
                        .filter(side -> !side.equals(fighter.side()))
                        .map(side -> new Control.Option(side, words.side(side), ""))
                        .toList();
        lists.add(
                new Panel.Pick(
                        offers.select(
                                        words.say("encounter.panel.side"),
                                        sides,
                                        EncounterDeeds.SIDE,
                                        about)
                                .token(),
                        words.say("encounter.panel.side"),
                        sides));
        ReactionPanels.forMaster(words, offers, fighter).ifPresent(lists::add);
        List<Control.Option> effects = effects(words, fighter);
        if (!effects.isEmpty()) {
            String label = words.say("encounter.panel.effect");
            lists.add(
                    new Panel.Pick(
                            offers.select(label, effects, EncounterDeeds.EFFECT, about).token(),
                            label,
                            effects));
        }
        return lists;
    }

    /** What whoever is hidden could begin with; empty where there is nothing. */
    private static Optional<Panel.Pick> ambush(FightWords words, Offers offers, Fighter fighter) {
        List<Control.Option> options =
                fighter.hidden() ? new DeedList(words).options(fighter) : List.of();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        String label = words.say("encounter.ambush", Map.of("name", words.name(fighter)));
        Map<String, String> about = about(words.encounter(), fighter);
        return Optional.of(
                new Panel.Pick(
                        offers.select(label, options, EncounterDeeds.AMBUSH, about).token(),
                        label,
                        options));
    }

    /** What is at work first, so that it can be taken away; then what could begin. */
    private static List<Control.Option> effects(FightWords words, Fighter fighter) {
        List<Control.Option> options = new ArrayList<>();
        fighter.body().effects().stream()
                .map(ActiveEffect::effect)
                .distinct()
                .forEach(effect ->
                        options.add(
                                new Control.Option(
                                        "-" + effect, "− " + words.words().name(effect), "")));
        words.words().pack().system().content().conditions().keySet().stream()
                .filter(effect -> !fighter.body().has(effect))
                .forEach(effect ->
                        options.add(
                                new Control.Option(
                                        "+" + effect, "+ " + words.words().name(effect), "")));
        return options.stream().limit(LONGEST_LIST).toList();
    }

    /** Whether it is taken by surprise when play begins. */
    private static Panel.Press surprise(FightWords words, Offers offers, Fighter fighter) {
        String effect = words.words().pack().system().play().fight().surprise();
        boolean is = fighter.body().has(effect);
        Map<String, String> about = about(words.encounter(), fighter);
        about.put(Choice.PICKED, (is ? "-" : "+") + effect);
        String label = (is ? "✓ " : "") + words.words().name(effect);
        return Panels.press(
                offers, label, is ? Style.GOOD : Style.PLAIN, EncounterDeeds.EFFECT, about);
    }

    private static Panel.Press simple(
            FightWords words, Offers offers, Fighter fighter, String key, String deed) {
        return Panels.press(
                offers,
                words.say("encounter.panel." + key),
                Style.PLAIN,
                deed,
                about(words.encounter(), fighter));
    }

    private static Map<String, String> about(Encounter encounter, Fighter fighter) {
        Map<String, String> all = Panels.which(encounter);
        all.put(EncounterDeeds.WHO, fighter.id().value());
        return all;
    }
}
