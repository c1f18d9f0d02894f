package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A player's wish to take something back after others have acted, before whoever leads. */
@Component
final class UndoRequestDrawer implements Drawer {

    private final Floor floor;
    private final Fights fights;
    private final Texts texts;

    UndoRequestDrawer(Floor floor, Fights fights, Texts texts) {
        this.floor = floor;
        this.fights = fights;
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
        DocumentId encounter = new DocumentId(UUID.fromString(id));
        Map<String, String> range =
                Map.of(
                        EncounterDeeds.FROM,
                        Objects.requireNonNull(row.subject().get(EncounterDeeds.FROM)),
                        EncounterDeeds.NEWEST,
                        Objects.requireNonNull(row.subject().get(EncounterDeeds.NEWEST)));
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        row.language(),
                                        "encounter.undo.wish",
                                        Map.of(
                                                "name",
                                                Objects.requireNonNull(
                                                        row.subject().get(MasterScreen.WHO)))));
        story(row, encounter, range).lines(-1, Integer.MAX_VALUE).forEach(view::text);
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "encounter.undo.all"),
                                        Style.PRIMARY,
                                        EncounterDeeds.UNDO_NOW,
                                        range),
                                offers.button(
                                        texts.plain(row.language(), "encounter.undo.no"),
                                        Style.PLAIN,
                                        EncounterDeeds.LET_IT_STAND,
                                        Map.of())))
                .build();
    }

    private Story story(ViewRow row, DocumentId encounter, Map<String, String> range) {
        long from = Long.parseLong(Objects.requireNonNull(range.get(EncounterDeeds.FROM)));
        Encounter now = floor.find(row.space(), encounter).orElseThrow();
        List<Event> events =
                fights.living(row.space(), encounter).stream()
                        .filter(step -> step.number() >= from)
                        .map(Past::events)
                        .flatMap(List::stream)
                        .toList();
        return new Story(texts, PackWords.of(floor.pack(now), row.language()), events, now);
    }
}
