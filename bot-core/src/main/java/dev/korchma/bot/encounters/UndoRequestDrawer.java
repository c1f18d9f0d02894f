package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.People;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A player's wish to take something back after others have acted, before whoever leads. */
@Component
final class UndoRequestDrawer implements Drawer {

    /** More would be a wall of buttons. */
    private static final int MOST_CORRECTED = 3;

    private final Floor floor;
    private final Fights fights;
    private final People people;
    private final Texts texts;

    UndoRequestDrawer(Floor floor, Fights fights, People people, Texts texts) {
        this.floor = floor;
        this.fights = fights;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return MasterScreen.REQUEST;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        String id = Objects.requireNonNull(row.subject().get(DuelDeeds.ENCOUNTER));
        Encounter encounter =
                floor.find(row.space(), new DocumentId(UUID.fromString(id))).orElseThrow();
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        long from = Long.parseLong(row.subject().getOrDefault(EncounterDeeds.FROM, "0"));
        List<Past> since =
                fights.seen(row.space(), encounter).stream()
                        .filter(step -> step.number() >= from)
                        .toList();
        String who = Objects.requireNonNull(row.subject().get(MasterScreen.WHO));
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "encounter.undo.wish",
                                        Map.of(
                                                "name",
                                                people.person(UUID.fromString(who)).name())));
        List<Event> events = since.stream().flatMap(step -> step.events().stream()).toList();
        new Story(texts, words.words(), events, encounter)
                .lines(-1, Integer.MAX_VALUE)
                .forEach(view::text);
        return view.controls(buttons(row, words, since, offers)).build();
    }

    private static List<Control> buttons(
            ViewRow row, FightWords words, List<Past> since, Offers offers) {
        Map<String, String> what = row.subject();
        List<Control> buttons = new ArrayList<>();
        buttons.add(
                offers.button(
                        words.say("encounter.undo.all"),
                        Style.PRIMARY,
                        EncounterDeeds.UNDO_NOW,
                        what));
        since.stream()
                .limit(1)
                .flatMap(UndoRequestDrawer::struck)
                .flatMap(who -> words.encounter().fighter(who).stream())
                .limit(MOST_CORRECTED)
                .forEach(one ->
                        buttons.add(
                                offers.button(
                                        words.say(
                                                "encounter.undo.correct",
                                                Map.of("name", words.name(one))),
                                        Style.PLAIN,
                                        EncounterDeeds.FIGHTER,
                                        Map.of(
                                                DuelDeeds.ENCOUNTER,
                                                words.encounter().id().value().toString(),
                                                Choice.PICKED,
                                                one.id().value()))));
        buttons.add(
                offers.button(
                        words.say("encounter.undo.no"),
                        Style.PLAIN,
                        EncounterDeeds.LET_IT_STAND,
                        what));
        return buttons;
    }

    /** Those somebody did something to. */
    private static Stream<FighterId> struck(Past step) {
        return step.events().stream()
                .filter(EncounterEvent.Acted.class::isInstance)
                .flatMap(event -> ((EncounterEvent.Acted) event).results().stream())
                .filter(Result.TrackMoved.class::isInstance)
                .map(Result::who)
                .distinct()
                .map(FighterId::new);
    }
}
