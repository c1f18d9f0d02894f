package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Targeting;
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

    private final DuelFloor floor;
    private final Texts texts;

    TurnDrawer(DuelFloor floor, Texts texts) {
        this.floor = floor;
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
        return isOn(row, encounter) ? encounter.guard() : "past";
    }

    /** A turn that is past does not come back. */
    @Override
    public boolean isLast(ViewRow row) {
        return !isOn(row, floor.encounter(row));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.encounter(row);
        int after = Integer.parseInt(row.subject().getOrDefault(DuelViews.AFTER_TURN, "0"));
        DuelStory story = floor.story(row, encounter);
        boolean on = isOn(row, encounter);
        View.Builder view = View.of(on ? View.Tone.TURN : View.Tone.PLAIN);
        story.lines(after, turn(row) - 1).forEach(view::text);
        if (on) {
            Fighter active = encounter.active().orElseThrow();
            view.heading(yourTurn(row, active));
            view.small(Rich.plain(standing(row, encounter)));
            story.lines(turn(row) - 1, turn(row)).forEach(view::text);
            return view.controls(controls(row, encounter, active, offers)).build();
        }
        List<Rich> done = story.lines(turn(row) - 1, turn(row));
        done.forEach(view::text);
        if (done.isEmpty()) {
            view.small(texts.rich(row.language(), "duel.nothing-done"));
        }
        return view.build();
    }

    /** "Bryn 7/12 · Fox 4/9". */
    private String standing(ViewRow row, Encounter encounter) {
        PackWords words = floor.words(row, encounter);
        return encounter.fighters().stream()
                .map(one -> one.name() + " " + words.vital(one.body()))
                .collect(Collectors.joining(" · "));
    }

    private Rich yourTurn(ViewRow row, Fighter active) {
        Map<String, Object> who = new HashMap<>();
        who.put("name", active.name());
        who.put(
                "player",
                active.controller() instanceof Controller.Member(MemberId member)
                        ? floor.mention(row.space(), member)
                        : Rich.EMPTY);
        return texts.rich(row.language(), "duel.your-turn", who);
    }

    private List<Control> controls(
            ViewRow row, Encounter encounter, Fighter active, Offers offers) {
        PackWords words = floor.words(row, encounter);
        List<Control> controls = new ArrayList<>();
        for (Offered offered : encounter.offers(active.id(), words.pack().system())) {
            if (offered.legal()) {
                controls.add(
                        offers.button(
                                words.action(offered.action(), offered.item()),
                                style(words, active, offered),
                                DuelDeeds.ACT,
                                Map.of(
                                        DuelDeeds.ENCOUNTER, encounter.id().value().toString(),
                                        DuelDeeds.ACTION, offered.action())));
            }
        }
        controls.add(
                offers.button(
                        texts.plain(row.language(), "duel.end-turn"),
                        Style.PLAIN,
                        DuelDeeds.END_TURN,
                        Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString())));
        return controls;
    }

    /** What hurts somebody stands out; the rest waits its turn. */
    private static Style style(PackWords words, Fighter active, Offered offered) {
        boolean hurts =
                offered.targeting() == Targeting.FOE
                        && !words.pack()
                                .system()
                                .preview(active.body(), offered.action())
                                .dice()
                                .isEmpty();
        return hurts ? Style.PRIMARY : Style.PLAIN;
    }

    private static boolean isOn(ViewRow row, Encounter encounter) {
        return encounter.stage() instanceof Stage.Running(var _, Moment moment)
                && moment.turn() == turn(row);
    }

    private static int turn(ViewRow row) {
        return Integer.parseInt(row.subject().getOrDefault(DuelViews.FOR_TURN, "0"));
    }
}
