package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Award;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterTelling;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a fight that was led ended: what happened last, and what everybody gained. */
@Component
final class LedEndDrawer implements Drawer {

    private final Floor floor;
    private final Texts texts;

    LedEndDrawer(Floor floor, Texts texts) {
        this.floor = floor;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.LED_END;
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
        view.heading(
                texts.rich(
                        row.language(),
                        "encounter.card-over",
                        Map.of("title", Objects.requireNonNull(encounter.title()))));
        story.end().ifPresent(end -> end.gains().forEach(gain -> gain(row, encounter, gain, view)));
        return view.build();
    }

    private void gain(
            ViewRow row, Encounter encounter, EncounterTelling.Gain gain, View.Builder view) {
        Award award = gain.award();
        if (award.amount() == 0) {
            return;
        }
        view.text(
                texts.rich(
                        row.language(),
                        "duel.experience",
                        Map.of(
                                "name", gain.name(),
                                "amount", award.amount(),
                                "total", award.total(),
                                "left", floor.words(row, encounter).left(award.total()))));
    }
}
