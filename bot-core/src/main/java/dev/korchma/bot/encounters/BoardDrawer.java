package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The board of a duel: who stands how, who acts when, one message edited in place. */
@Component
final class BoardDrawer implements Drawer {

    private final DuelFloor floor;
    private final Texts texts;

    BoardDrawer(DuelFloor floor, Texts texts) {
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
        if (encounter.stage() instanceof Stage.Running(List<Placed> order, Moment moment)) {
            view.heading(say(row, "duel.round", Map.of("round", moment.round())));
            order.forEach(placed -> fighter(row, encounter, placed, moment, view));
            view.controls(
                    List.of(
                            offers.button(
                                    texts.plain(row.language(), "duel.surrender"),
                                    Style.PLAIN,
                                    DuelDeeds.SURRENDER,
                                    Map.of(
                                            DuelDeeds.ENCOUNTER,
                                            encounter.id().value().toString()))));
        } else {
            view.heading(say(row, "duel.over", Map.of()));
            encounter.fighters().forEach(one -> standing(row, encounter, one, view));
        }
        return view.build();
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
                        fighter.name(),
                        "player",
                        floor.player(row, fighter),
                        "place",
                        thrown == null ? "" : Long.toString(thrown.total()),
                        "dice",
                        thrown == null ? Rich.EMPTY : BlowWords.dice(thrown));
        view.text(say(row, thrown == null ? "duel.fighter" : "duel.fighter-thrown", facts));
        standing(row, encounter, fighter, view);
    }

    private void standing(ViewRow row, Encounter encounter, Fighter fighter, View.Builder view) {
        PackWords words = floor.words(row, encounter);
        String vital = words.vitalTrack();
        view.block(
                new Block.Bar(
                        Rich.plain(fighter.name() + " · " + words.name(vital)),
                        Rich.plain(words.vital(fighter.body())),
                        fighter.body().track(vital),
                        words.vitalMost(fighter.body())));
        String effects =
                fighter.body().effects().stream()
                        .map(effect -> words.name(effect.effect()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!effects.isEmpty()) {
            view.small(
                    say(row, "duel.effects", Map.of("name", fighter.name(), "effects", effects)));
        }
    }

    private Rich say(ViewRow row, String key, Map<String, ?> arguments) {
        return texts.rich(row.language(), key, arguments);
    }
}
