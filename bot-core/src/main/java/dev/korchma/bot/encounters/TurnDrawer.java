package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The card of one turn: what happened since the card before, whose turn it is, what can be done,
 * and then what was done. It loses its buttons when the turn is over and stays in the chat.
 */
@Component
final class TurnDrawer implements Drawer {

    /** More would be a wall of buttons on a phone; a list holds the rest. */
    private static final int MOST_BUTTONS = 9;

    /**
     * A duel has nothing else on its card; every front holds so many. What is more than that is
     * sorted as in any fight.
     */
    private static final int MOST_IN_A_DUEL = 20;

    /** The list of everything a turn could hold besides what stands on buttons. */
    private static final String MORE = "more";

    private final Floor floor;
    private final CampaignSettings settings;
    private final Texts texts;

    TurnDrawer(Floor floor, CampaignSettings settings, Texts texts) {
        this.floor = floor;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.TURN;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    @Override
    public String guard(ViewRow row) {
        Encounter encounter = floor.encounter(row);
        if (isOn(row, encounter)) {
            return FightLists.guard(
                    encounter.guard(), LongLists.mark(FightLists.turn(encounter), row));
        }
        return isDescribed(row, encounter) ? "fresh-" + turn(row) : "past";
    }

    /**
     * A turn that is past does not come back; one in which the fight stands still does, and a fresh
     * blow can still be described.
     */
    @Override
    public boolean isLast(ViewRow row) {
        Encounter encounter = floor.encounter(row);
        boolean standsStill =
                encounter.stage() instanceof Stage.Paused(Stage.Running at)
                        && isAt(row, at.moment());
        return !isOn(row, encounter) && !standsStill && !isDescribed(row, encounter);
    }

    /** Whether whoever struck in this turn may still say what it looked like. */
    private boolean isDescribed(ViewRow row, Encounter encounter) {
        return encounter.isLed()
                && !row.subject().containsKey(DuelViews.PAST)
                && DescribeBlow.isFresh(encounter, turn(row))
                && floor.struck(row, encounter, turn(row))
                        .filter(blow -> !DescribeBlow.isDescribed(row, blow))
                        .isPresent();
    }

    private List<Control> describing(ViewRow row, Encounter encounter, Offers offers) {
        if (!isDescribed(row, encounter)) {
            return List.of();
        }
        Map<String, String> blow = new HashMap<>(which(encounter));
        blow.put(DescribeBlow.TURN, Integer.toString(turn(row)));
        return List.of(
                offers.lasting()
                        .button(
                                texts.plain(row.language(), "encounter.describe"),
                                Style.PLAIN,
                                DescribeBlow.NAME,
                                blow));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.encounter(row);
        int after = Integer.parseInt(row.subject().getOrDefault(DuelViews.AFTER_TURN, "0"));
        Story story = floor.story(row, encounter);
        boolean on = isOn(row, encounter);
        View.Builder view = View.of(on ? View.Tone.TURN : View.Tone.PLAIN);
        story.lines(after, turn(row) - 1).forEach(view::text);
        if (on) {
            Fighter active = encounter.active().orElseThrow();
            view.heading(yourTurn(row, active));
            view.small(Rich.plain(standing(row, encounter)));
            story.lines(turn(row) - 1, turn(row)).forEach(view::text);
            FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
            if (!new TurnExtras(words).waits(view)) {
                controls(row, encounter, active, offers, view);
            }
            return view.build();
        }
        List<Rich> done = story.lines(turn(row) - 1, turn(row));
        done.forEach(view::text);
        String past = row.subject().get(DuelViews.PAST);
        if (past != null) {
            view.small(texts.rich(row.language(), "encounter.turn-" + past));
        } else if (done.isEmpty()) {
            view.small(texts.rich(row.language(), "duel.nothing-done"));
        }
        view.controls(describing(row, encounter, offers));
        return view.build();
    }

    /** "Bryn 7/12 · Fox 4/9". */
    private String standing(ViewRow row, Encounter encounter) {
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        return encounter.fighters().stream()
                .filter(one -> !one.side().equals(Sides.GONE))
                .map(one -> words.name(one) + " " + words.standing(one))
                .collect(Collectors.joining(" · "));
    }

    private Rich yourTurn(ViewRow row, Fighter active) {
        Map<String, Object> who = new HashMap<>();
        who.put("name", floor.name(floor.encounter(row), active, row.language()));
        who.put(
                "player",
                active.controller() instanceof Controller.Member(MemberId member)
                        ? floor.mention(row.space(), member)
                        : Rich.EMPTY);
        return texts.rich(row.language(), "duel.your-turn", who);
    }

    private void controls(
            ViewRow row, Encounter encounter, Fighter active, Offers offers, View.Builder view) {
        PackWords words = floor.words(row, encounter);
        RuleSystem rules = words.pack().system();
        List<Offered> legal =
                encounter.offers(active.id(), rules).stream().filter(Offered::legal).toList();
        List<Offered> hurting =
                legal.stream().filter(one -> DeedList.hurts(rules, active, one)).toList();
        boolean simple = encounter.isLed() && settings.of(row.space()).simpleFight();
        boolean isWall = encounter.isLed() || legal.size() > MOST_IN_A_DUEL;
        int most = isWall ? MOST_BUTTONS : MOST_IN_A_DUEL;
        boolean crowded = legal.size() > most;
        List<Offered> shown = simple || crowded ? firstOf(legal, hurting, simple, rules) : legal;
        List<Offered> buttons = shown.stream().limit(most).toList();
        TurnExtras extras = new TurnExtras(new FightWords(texts, words, encounter));
        List<Control> controls = new ArrayList<>(extras.first(offers));
        buttons.forEach(
                one -> controls.add(button(words, encounter, one, hurting.contains(one), offers)));
        if (encounter.isLed()) {
            controls.addAll(extras.last(active, !crowded && !simple, offers));
        }
        controls.add(
                offers.lasting()
                        .button(
                                texts.plain(row.language(), "duel.end-turn"),
                                Style.PLAIN,
                                DuelDeeds.END_TURN,
                                which(encounter)));
        List<Offered> rest = new ArrayList<>(simple ? shown : legal);
        rest.removeAll(buttons);
        boolean listsAway = encounter.isLed() && crowded && !simple;
        List<Control.Option> more = new ArrayList<>(listsAway ? extras.listed(active) : List.of());
        rest.forEach(one ->
                more.add(
                        new Control.Option(
                                one.action(), words.action(one.action(), one.item()), "")));
        // Offered last: it goes in the middle of a turn and must not move what others stand for.
        controls.addAll(describing(row, encounter, offers));
        view.controls(controls);
        FightLists.onBoard(new FightWords(texts, words, encounter), row, offers)
                .alone()
                .add(
                        MORE,
                        texts.plain(row.language(), "encounter.more"),
                        more,
                        EncounterDeeds.AIM,
                        which(encounter),
                        view);
    }

    /** What hurts, and what not everybody can do as long as there is room for all of that. */
    private static List<Offered> firstOf(
            List<Offered> legal, List<Offered> hurting, boolean simple, RuleSystem rules) {
        if (hurting.isEmpty()) {
            return legal;
        }
        List<Offered> theirOwn =
                legal.stream()
                        .filter(one -> hurting.contains(one) || DeedList.isTheirOwn(rules, one))
                        .toList();
        return simple || theirOwn.size() > MOST_BUTTONS ? hurting : theirOwn;
    }

    private static Control button(
            PackWords words,
            Encounter encounter,
            Offered offered,
            boolean standsOut,
            Offers offers) {
        Map<String, String> act = new HashMap<>(which(encounter));
        act.put(DuelDeeds.ACTION, offered.action());
        boolean asks = asks(encounter, offered);
        return (asks ? offers.lasting() : offers)
                .button(
                        words.action(offered.action(), offered.item()),
                        standsOut ? Style.PRIMARY : Style.PLAIN,
                        asks ? EncounterDeeds.AIM : DuelDeeds.ACT,
                        act);
    }

    private static Map<String, String> which(Encounter encounter) {
        return Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
    }

    /** In a duel there is one to aim at; where a master leads there is more to say than that. */
    private static boolean asks(Encounter encounter, Offered offered) {
        return encounter.isLed() ? Asked.asks(offered) : offered.ways().size() > 1;
    }

    private static boolean isOn(ViewRow row, Encounter encounter) {
        return encounter.stage() instanceof Stage.Running(var _, Moment moment)
                && isAt(row, moment);
    }

    private static boolean isAt(ViewRow row, Moment moment) {
        return moment.turn() == turn(row) && !row.subject().containsKey(DuelViews.PAST);
    }

    private static int turn(ViewRow row) {
        return Integer.parseInt(row.subject().getOrDefault(DuelViews.FOR_TURN, "0"));
    }
}
