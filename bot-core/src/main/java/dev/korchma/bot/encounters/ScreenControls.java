package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What those who lead may do, stage by stage. */
final class ScreenControls {

    /** Among the arguments of a button: the turn it is for. */
    private static final String TURN = "turn";

    private final FightWords words;
    private final Offers offers;
    private final Encounter encounter;
    private final RuleSystem rules;
    private final DeedList deedList;
    private final ViewRow row;
    private final FightLists lists;

    ScreenControls(FightWords words, ViewRow row, Offers offers) {
        this.words = words;
        this.row = row;
        this.lists = FightLists.onBoard(words, row, offers);
        this.offers = offers;
        this.encounter = words.encounter();
        this.rules = words.words().pack().system();
        this.deedList = new DeedList(words);
    }

    void preparing(View.Builder view) {
        List<Control> buttons = new ArrayList<>();
        buttons.addAll(add());
        if (!encounter.fighters().isEmpty()) {
            buttons.add(button("encounter.call", Style.GOOD, EncounterDeeds.CALL));
        }
        buttons.add(button("encounter.drop", Style.PLAIN, EncounterDeeds.END));
        view.controls(buttons);
        somebody(view);
    }

    void gathering(View.Builder view) {
        List<Control> buttons = new ArrayList<>();
        buttons.add(button("encounter.throw-rest", Style.PRIMARY, EncounterDeeds.THROW_REST));
        buttons.addAll(add());
        buttons.add(button("encounter.end", Style.PLAIN, EncounterDeeds.END));
        view.controls(buttons);
        somebody(view);
    }

    /** Nobody of the foes whom everybody sees can go on. Whether that is the end, a person says. */
    boolean isNobodyLeftInSight() {
        return encounter.fighters().stream()
                .filter(one -> !one.hidden() && one.side().equals(Sides.FOES))
                .allMatch(one -> rules.isOut(one.body()));
    }

    void running(View.Builder view) {
        boolean acted =
                encounter.stage() instanceof Stage.Running(var _, Moment moment)
                        && !moment.spent().equals(Spent.NOTHING);
        encounter
                .active()
                .ifPresent(active -> {
                    if (active.controller() instanceof Controller.Masters
                            && encounter.windows().isEmpty()) {
                        ours(active, view);
                    }
                });
        ambush(view);
        List<Control> buttons = new ArrayList<>();
        buttons.add(skip(acted));
        buttons.add(button("encounter.undo", Style.PLAIN, EncounterDeeds.UNDO));
        buttons.add(button("why.button", Style.PLAIN, EncounterDeeds.WHY));
        buttons.addAll(add());
        buttons.add(button("encounter.stop", Style.PLAIN, EncounterDeeds.STOP));
        buttons.add(
                button(
                        "encounter.end",
                        isNobodyLeftInSight() ? Style.PRIMARY : Style.PLAIN,
                        EncounterDeeds.END));
        view.controls(buttons);
        somebody(view);
    }

    /** The same all through a turn, and another one in the next. */
    private Control skip(boolean acted) {
        Map<String, String> turn = new HashMap<>(which());
        encounter.moment().ifPresent(now -> turn.put(TURN, Integer.toString(now.turn())));
        return offers.lasting()
                .button(
                        words.say(acted ? "duel.end-turn" : "encounter.skip"),
                        Style.PLAIN,
                        EncounterDeeds.SKIP,
                        turn);
    }

    void paused(View.Builder view) {
        view.controls(
                List.of(
                        button("encounter.go-on", Style.GOOD, EncounterDeeds.GO_ON),
                        button("encounter.end", Style.PLAIN, EncounterDeeds.END)));
        somebody(view);
    }

    /** What is proposed for a creature whose turn it is, and everything else it could do. */
    private void ours(Fighter active, View.Builder view) {
        List<Control> buttons = new ArrayList<>();
        Encounters.proposal(encounter, active.id(), rules)
                .ifPresent(move ->
                        buttons.add(
                                offers.button(
                                        words.say(
                                                "encounter.do",
                                                Map.of(
                                                        "deed",
                                                        deedList.deed(
                                                                move.offered(), move.targets()))),
                                        Style.PRIMARY,
                                        DuelDeeds.ACT,
                                        deedList.act(move.offered(), move.targets()))));
        boolean several = others(active) > 0;
        if (several || !buttons.isEmpty()) {
            buttons.add(
                    offers.button(
                            words.say(
                                    several ? "encounter.together" : "encounter.whole-turn",
                                    Map.of("name", several ? kind(active) : words.name(active))),
                            Style.PRIMARY,
                            EncounterDeeds.TOGETHER,
                            which()));
        }
        if (!Reactions.toLeaving(encounter, active.id(), rules).isEmpty()) {
            buttons.add(button("reaction.move-away", Style.PLAIN, ReactionDeeds.MOVE_AWAY));
        }
        view.controls(buttons);
        choice("encounter.other-deed", EncounterDeeds.DO, active, Map.of(), view);
    }

    private long others(Fighter active) {
        return encounter.fighters().stream()
                .filter(one -> active.kind() != null && active.kind().equals(one.kind()))
                .filter(one -> !one.equals(active) && !one.hidden())
                .filter(one -> !rules.isOut(one.body()))
                .count();
    }

    private String kind(Fighter active) {
        String kind = active.kind();
        return kind == null ? words.name(active) : words.words().name(kind);
    }

    /** Of several who are hidden each has its list on its own panel. */
    private void ambush(View.Builder view) {
        List<Fighter> hidden = encounter.fighters().stream().filter(Fighter::hidden).toList();
        if (hidden.size() > 1) {
            view.small(words.texts().rich(words.language(), "encounter.screen.lurking"));
        } else {
            hidden.forEach(one ->
                    choice(
                            "encounter.ambush",
                            EncounterDeeds.OUT_OF_TURN,
                            one,
                            Map.of(EncounterDeeds.WHO, one.id().value()),
                            view));
        }
    }

    /** A list of everything somebody could do and to whom. */
    private void choice(
            String key, String deed, Fighter who, Map<String, String> with, View.Builder view) {
        Map<String, String> about = new HashMap<>(which());
        about.putAll(with);
        lists.add(
                key.substring(key.indexOf('.') + 1),
                words.say(key, Map.of("name", words.name(who))),
                deedList.options(who),
                deed,
                about,
                view);
    }

    /** A list of all fighters: whoever is picked gets a panel of their own. */
    private void somebody(View.Builder view) {
        List<Control.Option> options =
                encounter.fighters().stream()
                        .filter(one -> !one.side().equals(Sides.GONE))
                        .map(one ->
                                new Control.Option(
                                        one.id().value(), words.name(one), words.numbers(one)))
                        .toList();
        FightLists.onBoard(words, row, offers.lasting())
                .add(
                        "fighters",
                        words.say("encounter.somebody"),
                        options,
                        EncounterDeeds.FIGHTER,
                        which(),
                        view);
    }

    /** By search, and made up on the spot where the game has a form for that. */
    private List<Control> add() {
        List<Control> ways = new ArrayList<>();
        ways.add(
                offers.lasting()
                        .button(
                                words.say("encounter.add"),
                                Style.PRIMARY,
                                BringCreatures.BRING,
                                which()));
        if (rules.content().bestiary().improvised() != null) {
            Map<String, String> by = new HashMap<>(which());
            by.put(OwnCreature.PACK, encounter.pack());
            ways.add(
                    offers.lasting()
                            .button(words.say("encounter.own"), Style.PLAIN, OwnCreature.OWN, by));
        }
        return ways;
    }

    private Control button(String key, Style style, String deed) {
        return offers.lasting().button(words.say(key), style, deed, which());
    }

    private Map<String, String> which() {
        return Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
    }
}
