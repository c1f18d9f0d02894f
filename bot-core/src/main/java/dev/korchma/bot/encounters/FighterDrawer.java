package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Creature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything about one fighter, for whoever leads: how it stands, and what may be put right. */
@Component
final class FighterDrawer implements Drawer {

    static final String KIND = "encounter-fighter";

    private static final List<Integer> STEPS = List.of(-5, -1, 1, 5);

    private final Floor floor;
    private final LeadersOfViews leaders;
    private final Texts texts;

    FighterDrawer(Floor floor, LeadersOfViews leaders, Texts texts) {
        this.floor = floor;
        this.leaders = leaders;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open" + LongLists.mark(row);
    }

    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        if (!leaders.lead(row)) {
            return LeadersOfViews.nothing(row, texts);
        }
        UUID id = UUID.fromString(Objects.requireNonNull(row.subject().get(DuelDeeds.ENCOUNTER)));
        Encounter encounter = floor.find(row.space(), new DocumentId(id)).orElseThrow();
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        FighterId who = new FighterId(row.subject().getOrDefault(EncounterDeeds.WHO, ""));
        View.Builder view = View.of(View.Tone.PLAIN);
        Fighter fighter = encounter.fighter(who).orElse(null);
        if (fighter == null || fighter.side().equals(Sides.GONE)) {
            return view.heading(Rich.plain(gone(words, fighter))).build();
        }
        view.heading(Rich.plain(words.name(fighter)));
        lines(words, fighter).forEach(line -> view.text(Rich.plain(line)));
        view.controls(buttons(words, offers, fighter));
        lists(FightLists.onPanel(words, row, offers), fighter, view);
        return view.build();
    }

    /** Of whoever is sent away before the call nothing is left, not even what they were called. */
    private static String gone(FightWords words, @Nullable Fighter fighter) {
        return fighter == null
                ? words.say("encounter.panel.gone-unseen", Map.of())
                : words.say("encounter.panel.gone", Map.of("name", words.name(fighter)));
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

    private List<Control> buttons(FightWords words, Offers offers, Fighter fighter) {
        Encounter encounter = words.encounter();
        boolean prepared = encounter.stage() instanceof Stage.Prepared;
        List<Control> buttons = new ArrayList<>(steps(words, offers, fighter));
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
                offers.button(
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
    private static List<Control> steps(FightWords words, Offers offers, Fighter fighter) {
        List<Control> buttons = new ArrayList<>();
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
                    offers.button(ThrownWords.signed(step), Style.PLAIN, EncounterDeeds.TRACK, by));
        }
        return buttons;
    }

    private static void lists(FightLists lists, Fighter fighter, View.Builder view) {
        FightWords words = lists.words();
        Map<String, String> about = about(words.encounter(), fighter);
        if (fighter.hidden()) {
            lists.add(
                    "ambush",
                    words.say("encounter.ambush", Map.of("name", words.name(fighter))),
                    new DeedList(words).options(fighter),
                    EncounterDeeds.AMBUSH,
                    about,
                    view);
        }
        List<Control.Option> sides =
                List.of(Sides.FOES, Sides.HEROES, Sides.ASIDE).stream()
                        .filter(side -> !side.equals(fighter.side()))
                        .map(side -> new Control.Option(side, words.side(side), ""))
                        .toList();
        lists.add(
                "sides",
                words.say("encounter.panel.side"),
                sides,
                EncounterDeeds.SIDE,
                about,
                view);
        if (words.encounter().stage() instanceof Stage.Running) {
            lists.add(
                    "reactions",
                    words.say("reaction.list"),
                    ReactionPanels.options(words, words.encounter(), fighter),
                    ReactionDeeds.REACT_FOR,
                    about,
                    view);
        }
        lists.add(
                "effects",
                words.say("encounter.panel.effect"),
                effects(words, fighter),
                EncounterDeeds.EFFECT,
                about,
                view);
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
        return options;
    }

    /** Whether it is taken by surprise when play begins. */
    private static Control surprise(FightWords words, Offers offers, Fighter fighter) {
        String effect = words.words().pack().system().play().fight().surprise();
        boolean is = fighter.body().has(effect);
        Map<String, String> about = about(words.encounter(), fighter);
        about.put(Choice.PICKED, (is ? "-" : "+") + effect);
        String label = (is ? "✓ " : "") + words.words().name(effect);
        return offers.button(label, is ? Style.GOOD : Style.PLAIN, EncounterDeeds.EFFECT, about);
    }

    private static Control simple(
            FightWords words, Offers offers, Fighter fighter, String key, String deed) {
        return offers.button(
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
