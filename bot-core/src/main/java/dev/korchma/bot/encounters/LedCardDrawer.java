package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The card of a fight that is led, in the channel: who is called, who has thrown; then the way to
 * the fight.
 */
@Component
final class LedCardDrawer implements Drawer {

    private final Floor floor;
    private final Places places;
    private final Texts texts;

    LedCardDrawer(Floor floor, Places places, Texts texts) {
        this.floor = floor;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.LED_CARD;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    @Override
    public String guard(ViewRow row) {
        return switch (floor.encounter(row).stage()) {
            case Stage.Proposed _, Stage.Prepared _, Stage.Gathering _ -> "gathering";
            case Stage.Running _, Stage.Paused _ -> "running";
            case Stage.Over _ -> "over";
        };
    }

    @Override
    public boolean isLast(ViewRow row) {
        return floor.encounter(row).stage() instanceof Stage.Over;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.encounter(row);
        return switch (encounter.stage()) {
            case Stage.Gathering(List<Placed> thrown, var _) ->
                    gathering(row, encounter, thrown, offers);
            case Stage.Running _, Stage.Paused _ -> running(row, encounter);
            case Stage.Over _, Stage.Proposed _, Stage.Prepared _ ->
                    View.of(View.Tone.OVER)
                            .heading(say(row, "encounter.card-over", title(encounter)))
                            .build();
        };
    }

    private View gathering(ViewRow row, Encounter encounter, List<Placed> thrown, Offers offers) {
        View.Builder view =
                View.of(View.Tone.TURN).heading(say(row, "encounter.card", title(encounter)));
        encounter.fighters().stream()
                .filter(one -> one.isHero() && !one.side().equals(Sides.GONE))
                .forEach(one -> view.text(hero(row, encounter, one, thrown)));
        Map<String, String> which = Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "encounter.throw"),
                                        Style.PRIMARY,
                                        EncounterDeeds.THROW,
                                        which),
                                offers.button(
                                        texts.plain(row.language(), "encounter.join"),
                                        Style.PLAIN,
                                        EncounterDeeds.JOIN,
                                        which)))
                .build();
    }

    private Rich hero(ViewRow row, Encounter encounter, Fighter hero, List<Placed> thrown) {
        Thrown dice =
                thrown.stream()
                        .filter(one -> one.fighter().equals(hero.id()))
                        .findFirst()
                        .map(Placed::thrown)
                        .orElse(null);
        String name = floor.name(encounter, hero, row.language());
        String player = floor.player(row, hero);
        return dice == null
                ? say(row, "encounter.waiting", Map.of("name", name, "player", player))
                : say(
                        row,
                        "encounter.thrown",
                        Map.of(
                                "name",
                                name,
                                "player",
                                player,
                                "place",
                                dice.total(),
                                "dice",
                                ThrownWords.dice(dice)));
    }

    private View running(ViewRow row, Encounter encounter) {
        View.Builder view =
                View.of(View.Tone.PLAIN).heading(say(row, "encounter.card-on", title(encounter)));
        places.threadOf(row.space(), Objects.requireNonNull(row.stream()), row.place())
                .ifPresent(thread ->
                        view.controls(
                                List.of(
                                        new Control.Go(
                                                thread,
                                                texts.plain(row.language(), "encounter.go")))));
        return view.build();
    }

    private static Map<String, String> title(Encounter encounter) {
        return Map.of("title", Objects.requireNonNull(encounter.title()));
    }

    private Rich say(ViewRow row, String key, Map<String, ?> arguments) {
        return texts.rich(row.language(), key, arguments);
    }
}
