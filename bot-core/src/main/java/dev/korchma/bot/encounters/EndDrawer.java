package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Award;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a duel ended, what it brought, and the way to another one. */
@Component
final class EndDrawer implements Drawer {

    private final Floor floor;
    private final Texts texts;

    EndDrawer(Floor floor, Texts texts) {
        this.floor = floor;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.END;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    @Override
    public String guard(ViewRow row) {
        return "over";
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.encounter(row);
        Story story = floor.story(row, encounter);
        View.Builder view = View.of(View.Tone.OVER);
        int after = Integer.parseInt(row.subject().getOrDefault(DuelViews.AFTER_TURN, "0"));
        story.lines(after, Integer.MAX_VALUE).forEach(view::text);
        story.end().ifPresent(end -> finish(row, encounter, end, view));
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "duel.rematch"),
                                        Style.PRIMARY,
                                        DuelDeeds.REMATCH,
                                        Map.of(
                                                DuelDeeds.ENCOUNTER,
                                                encounter.id().value().toString()))))
                .build();
    }

    private void finish(
            ViewRow row, Encounter encounter, EncounterTelling.Finished end, View.Builder view) {
        if (!(end.outcome() instanceof Outcome.Won won)) {
            return;
        }
        String winner = Objects.requireNonNull(end.winner());
        String loser = Objects.requireNonNull(end.loser());
        String how =
                won.ending() == Outcome.Ending.SURRENDER ? "duel.won-by-surrender" : "duel.won";
        view.heading(texts.rich(row.language(), how, Map.of("name", winner, "loser", loser)));
        for (EncounterTelling.Gain gain : end.gains()) {
            Award award = gain.award();
            view.text(
                    texts.rich(
                            row.language(),
                            award.amount() > 0 ? "duel.experience" : "duel.no-experience",
                            Map.of(
                                    "name", winner,
                                    "amount", award.amount(),
                                    "total", award.total(),
                                    "left", floor.words(row, encounter).left(award.total()))));
        }
    }
}
