package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Targeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What those who lead may do, stage by stage. */
final class ScreenControls {

    private static final int LONGEST_LIST = 25;

    private final FightWords words;
    private final Offers offers;
    private final Encounter encounter;
    private final RuleSystem rules;

    ScreenControls(FightWords words, Offers offers) {
        this.words = words;
        this.offers = offers;
        this.encounter = words.encounter();
        this.rules = words.words().pack().system();
    }

    void preparing(View.Builder view) {
        List<Control> buttons = new ArrayList<>();
        buttons.add(addCreature());
        if (!encounter.fighters().isEmpty()) {
            buttons.add(button("encounter.call", Style.GOOD, EncounterDeeds.CALL));
        }
        buttons.add(button("encounter.drop", Style.PLAIN, EncounterDeeds.END));
        view.controls(buttons);
        somebody(view);
    }

    void gathering(View.Builder view) {
        view.controls(
                List.of(
                        button("encounter.throw-rest", Style.PRIMARY, EncounterDeeds.THROW_REST),
                        addCreature(),
                        button("encounter.end", Style.PLAIN, EncounterDeeds.END)));
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
        encounter.fighters().stream()
                .filter(Fighter::hidden)
                .limit(5)
                .forEach(one -> ambush(one, view));
        view.controls(
                List.of(
                        button(
                                acted ? "duel.end-turn" : "encounter.skip",
                                Style.PLAIN,
                                EncounterDeeds.SKIP),
                        button("encounter.undo", Style.PLAIN, EncounterDeeds.UNDO),
                        addCreature(),
                        button("encounter.stop", Style.PLAIN, EncounterDeeds.STOP),
                        button(
                                "encounter.end",
                                isNobodyLeftInSight() ? Style.PRIMARY : Style.PLAIN,
                                EncounterDeeds.END)));
        somebody(view);
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
                                                        deed(move.offered(), move.target()))),
                                        Style.PRIMARY,
                                        DuelDeeds.ACT,
                                        act(move.offered(), move.target()))));
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

    private void ambush(Fighter one, View.Builder view) {
        choice(
                "encounter.ambush",
                EncounterDeeds.OUT_OF_TURN,
                one,
                Map.of(EncounterDeeds.WHO, one.id().value()),
                view);
    }

    /** A list of everything somebody could do and to whom. */
    private void choice(
            String key, String deed, Fighter who, Map<String, String> with, View.Builder view) {
        List<Control.Option> options = new ArrayList<>();
        List<Offered> all = new ArrayList<>(encounter.offers(who.id(), rules));
        all.sort(Comparator.comparing(offered -> !hurts(who, offered)));
        for (Offered offered : all) {
            if (offered.legal() && offered.targets().isEmpty()) {
                options.add(option(offered, null));
            } else if (offered.legal()) {
                offered.targets().forEach(to -> options.add(option(offered, new FighterId(to))));
            }
        }
        if (!options.isEmpty()) {
            Map<String, String> about = new HashMap<>(which());
            about.putAll(with);
            view.controls(
                    List.of(
                            offers.select(
                                    words.say(key, Map.of("name", words.name(who))),
                                    options.stream().limit(LONGEST_LIST).toList(),
                                    deed,
                                    about)));
        }
    }

    /** What hurts somebody comes first in a list. */
    private boolean hurts(Fighter who, Offered offered) {
        return offered.targeting() == Targeting.FOE
                && !rules.preview(who.body(), offered.action()).dice().isEmpty();
    }

    private Control.Option option(Offered offered, @Nullable FighterId target) {
        String value = offered.action() + (target == null ? "" : " " + target.value());
        return new Control.Option(value, deed(offered, target), "");
    }

    private String deed(Offered offered, @Nullable FighterId target) {
        return target == null
                ? words.action(offered)
                : words.action(offered) + " → " + words.name(encounter.known(target));
    }

    private Map<String, String> act(Offered offered, @Nullable FighterId target) {
        Map<String, String> all = new HashMap<>(which());
        all.put(DuelDeeds.ACTION, offered.action());
        if (target != null) {
            all.put(EncounterDeeds.TARGET, target.value());
        }
        return all;
    }

    /** A list of all fighters: whoever is picked gets a panel of their own. */
    private void somebody(View.Builder view) {
        List<Control.Option> options =
                encounter.fighters().stream()
                        .filter(one -> !one.side().equals(Sides.GONE))
                        .map(one ->
                                new Control.Option(
                                        one.id().value(), words.name(one), words.numbers(one)))
                        .limit(LONGEST_LIST)
                        .toList();
        if (!options.isEmpty()) {
            view.controls(
                    List.of(
                            offers.select(
                                    words.say("encounter.somebody"),
                                    options,
                                    EncounterDeeds.FIGHTER,
                                    which())));
        }
    }

    private Control addCreature() {
        return offers.button(
                words.say("encounter.add"), Style.PRIMARY, EncounterAddCommand.COMMAND, Map.of());
    }

    private Control button(String key, Style style, String deed) {
        return offers.button(words.say(key), style, deed, which());
    }

    private Map<String, String> which() {
        return Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
    }
}
