package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.Thrown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The board of a duel: who stands how, who acts when, one message edited in place. */
@Component
final class BoardDrawer implements Drawer {

    private static final int MOST_LINES = 8;

    private final Floor floor;
    private final Texts texts;

    BoardDrawer(Floor floor, Texts texts) {
        this.floor = floor;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.BOARD;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    @Override
    public String guard(ViewRow row) {
        return floor.encounter(row).stage() instanceof Stage.Over ? "over" : "running";
    }

    @Override
    public boolean isLast(ViewRow row) {
        return floor.encounter(row).stage() instanceof Stage.Over;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.encounter(row);
        View.Builder view = View.of(View.Tone.PLAIN);
        switch (encounter.stage()) {
            case Stage.Running(List<Placed> order, Moment moment) -> {
                order(row, encounter, order, moment, view);
                if (encounter.isLed()) {
                    untold(row, encounter).forEach(view::text);
                }
                view.controls(controls(row, encounter, offers));
            }
            case Stage.Paused(Stage.Running(List<Placed> order, Moment moment)) -> {
                order(row, encounter, order, moment, view);
                view.text(say(row, "encounter.paused", Map.of()));
            }
            case Stage.Proposed _, Stage.Prepared _, Stage.Gathering _, Stage.Over _ -> {
                view.heading(say(row, "duel.over", Map.of()));
                encounter.fighters().stream()
                        .filter(one -> !one.side().equals(Sides.GONE))
                        .filter(one -> one.isHero() || !encounter.isLed())
                        .forEach(one -> standing(row, encounter, one, view));
                Map<String, String> which =
                        Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
                view.controls(List.of(why(row, offers, which)));
            }
        }
        return view.build();
    }

    /** What creatures do stands on no card before the next person's turn. */
    private List<Rich> untold(ViewRow row, Encounter encounter) {
        boolean hasCard =
                encounter.active().orElseThrow().controller() instanceof Controller.Member;
        List<Rich> lines = hasCard ? List.of() : floor.latest(row, encounter).sinceThePeople();
        return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
    }

    private void order(
            ViewRow row,
            Encounter encounter,
            List<Placed> order,
            Moment moment,
            View.Builder view) {
        String title = encounter.title();
        view.heading(
                title == null
                        ? say(row, "duel.round", Map.of("round", moment.round()))
                        : say(
                                row,
                                "encounter.round",
                                Map.of("title", title, "round", moment.round())));
        order.forEach(placed -> fighter(row, encounter, placed, moment, view));
    }

    private List<Control> controls(ViewRow row, Encounter encounter, Offers offers) {
        Map<String, String> which = Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
        return encounter.isLed()
                ? List.of(
                        button(row, offers, "encounter.join", EncounterDeeds.JOIN, which),
                        button(row, offers, "encounter.undo", EncounterDeeds.UNDO, which),
                        why(row, offers, which),
                        button(row, offers, "reaction.button", ReactionDeeds.FREELY, which),
                        button(row, offers, "encounter.flee", EncounterDeeds.FLEE, which),
                        button(row, offers, "duel.surrender", DuelDeeds.SURRENDER, which))
                : List.of(
                        why(row, offers, which),
                        button(row, offers, "duel.surrender", DuelDeeds.SURRENDER, which));
    }

    /** Looking back means the same whatever has happened meanwhile, also after the end. */
    private Control why(ViewRow row, Offers offers, Map<String, String> which) {
        return button(row, offers.lasting(), "why.button", EncounterDeeds.WHY, which);
    }

    private Control button(
            ViewRow row, Offers offers, String key, String deed, Map<String, String> which) {
        return offers.button(texts.plain(row.language(), key), Style.PLAIN, deed, which);
    }

    private void fighter(
            ViewRow row, Encounter encounter, Placed placed, Moment moment, View.Builder view) {
        FighterId id = placed.fighter();
        Fighter fighter = encounter.known(id);
        boolean active = moment.active().equals(id);
        Thrown thrown = placed.thrown();
        Map<String, Object> facts =
                Map.of(
                        "active",
                        new Texts.Pick(active ? "yes" : "no"),
                        "name",
                        floor.name(encounter, fighter, row.language()),
                        "player",
                        floor.player(row, fighter),
                        "place",
                        thrown == null ? "" : Long.toString(thrown.total()),
                        "dice",
                        thrown == null ? Rich.EMPTY : ThrownWords.dice(thrown));
        if (encounter.isLed() && !fighter.isHero()) {
            creature(row, encounter, fighter, facts, view);
            return;
        }
        view.text(say(row, thrown == null ? "duel.fighter" : "duel.fighter-thrown", facts));
        standing(row, encounter, fighter, view);
    }

    /** One line: what it looks like, and its place without the dice that betray its numbers. */
    private void creature(
            ViewRow row,
            Encounter encounter,
            Fighter fighter,
            Map<String, Object> facts,
            View.Builder view) {
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        Map<String, Object> all = new HashMap<>(facts);
        all.put("standing", words.standing(fighter));
        all.put("placed", new Texts.Pick("".equals(facts.get("place")) ? "no" : "yes"));
        all.put("effects", words.effects(fighter));
        all.put("affected", new Texts.Pick(words.effects(fighter).isEmpty() ? "no" : "yes"));
        view.text(say(row, "encounter.creature", all));
    }

    private void standing(ViewRow row, Encounter encounter, Fighter fighter, View.Builder view) {
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        bar(words, fighter, view);
        String effects = words.effects(fighter);
        if (!effects.isEmpty()) {
            view.small(
                    say(
                            row,
                            "duel.effects",
                            Map.of("name", words.name(fighter), "effects", effects)));
        }
    }

    private static void bar(FightWords words, Fighter fighter, View.Builder view) {
        String vital = words.words().vitalTrack();
        view.block(
                new Block.Bar(
                        Rich.plain(words.name(fighter) + " · " + words.words().name(vital)),
                        Rich.plain(words.numbers(fighter)),
                        fighter.body().track(vital),
                        words.words().vitalMost(fighter.body())));
    }

    private Rich say(ViewRow row, String key, Map<String, ?> arguments) {
        return texts.rich(row.language(), key, arguments);
    }
}
