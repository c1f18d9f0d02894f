package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.rules.Thrown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The screen of those who lead a fight: everything about everybody, and everything they may do. */
@Component
final class ScreenDrawer implements Drawer {

    private static final int LATEST_LINES = 3;

    private final Floor floor;
    private final Difficulty difficulty;
    private final Texts texts;

    ScreenDrawer(Floor floor, Difficulty difficulty, Texts texts) {
        this.floor = floor;
        this.difficulty = difficulty;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return MasterScreen.KIND;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    @Override
    public String guard(ViewRow row) {
        Encounter encounter = floor.whole(row);
        return FightLists.guard(encounter.guard(), LongLists.mark(FightLists.turn(encounter), row));
    }

    @Override
    public boolean isLast(ViewRow row) {
        return floor.whole(row).stage() instanceof Stage.Over;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Encounter encounter = floor.whole(row);
        FightWords words = new FightWords(texts, floor.words(row, encounter), encounter);
        View.Builder view = View.of(View.Tone.PLAIN);
        view.heading(say(words, "encounter.screen.title", Map.of("title", title(encounter))));
        ScreenControls controls = new ScreenControls(words, row, offers);
        switch (encounter.stage()) {
            case Stage.Prepared _ -> {
                view.small(say(words, "encounter.screen.prepared", Map.of()));
                everybody(words, view);
                difficulty.line(row.space(), words).ifPresent(view::small);
                controls.preparing(view);
            }
            case Stage.Gathering _ -> {
                view.small(say(words, "encounter.screen.gathering", Map.of()));
                gathering(words, view);
                difficulty.line(row.space(), words).ifPresent(view::small);
                controls.gathering(view);
            }
            case Stage.Running(List<Placed> order, Moment moment) -> {
                running(row, words, order, moment, view);
                if (controls.isNobodyLeftInSight()) {
                    view.text(say(words, "encounter.screen.nobody-left", Map.of()));
                }
                new PendingScreen(words, offers, FightLists.onBoard(words, row, offers)).draw(view);
                controls.running(view);
            }
            case Stage.Paused(Stage.Running(List<Placed> order, Moment moment)) -> {
                view.small(say(words, "encounter.screen.paused", Map.of()));
                inOrder(words, order, moment, view);
                controls.paused(view);
            }
            case Stage.Over _, Stage.Proposed _ -> {
                view.small(say(words, "encounter.screen.over", Map.of()));
                everybody(words, view);
            }
        }
        return view.build();
    }

    private void running(
            ViewRow row, FightWords words, List<Placed> order, Moment moment, View.Builder view) {
        view.small(say(words, "duel.round", Map.of("round", moment.round())));
        inOrder(words, order, moment, view);
        floor.latest(row, words.encounter()).latest(LATEST_LINES).forEach(view::text);
    }

    private void inOrder(FightWords words, List<Placed> order, Moment moment, View.Builder view) {
        for (Placed placed : order) {
            Fighter one = words.encounter().known(placed.fighter());
            line(words, one, placed.thrown(), placed.fighter().equals(moment.active()), view);
        }
        words.encounter().fighters().stream()
                .filter(Fighter::hidden)
                .forEach(one -> line(words, one, null, false, view));
    }

    private void everybody(FightWords words, View.Builder view) {
        if (words.encounter().fighters().isEmpty()) {
            view.text(say(words, "encounter.screen.nobody", Map.of()));
        }
        words.encounter().fighters().forEach(one -> line(words, one, null, false, view));
    }

    /** Who has thrown, in the order it would be; then everybody else. */
    private void gathering(FightWords words, View.Builder view) {
        List<Placed> thrown = Encounters.order(words.encounter(), words.words().pack().system());
        thrown.forEach(one ->
                line(words, words.encounter().known(one.fighter()), one.thrown(), false, view));
        words.encounter().fighters().stream()
                .filter(one -> !one.side().equals(Sides.GONE))
                .filter(one -> thrown.stream().noneMatch(had -> had.fighter().equals(one.id())))
                .forEach(one -> line(words, one, null, false, view));
    }

    /** "▶ Goblin 1 · Hit points 7/7 · 12 · hidden · Prone". */
    private void line(
            FightWords words,
            Fighter one,
            @Nullable Thrown place,
            boolean active,
            View.Builder view) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("active", new Texts.Pick(active ? "yes" : "no"));
        facts.put("hidden", new Texts.Pick(one.hidden() ? "yes" : "no"));
        facts.put("name", name(words, one));
        facts.put("standing", words.numbers(one));
        facts.put("place", place == null ? "" : Long.toString(place.total()));
        facts.put("placed", new Texts.Pick(place == null ? "no" : "yes"));
        facts.put("effects", words.effects(one));
        facts.put("affected", new Texts.Pick(words.effects(one).isEmpty() ? "no" : "yes"));
        facts.put("side", words.side(one.side()));
        facts.put("aside", new Texts.Pick(FightWords.isOnTheUsualSide(one) ? "no" : "yes"));
        view.text(say(words, "encounter.screen.fighter", facts));
    }

    /** Whoever leads also reads what it really is: "Elder (Bandit)". */
    private static String name(FightWords words, Fighter one) {
        String kind = one.kind();
        return kind == null || one.name().isEmpty()
                ? words.name(one)
                : words.name(one) + " (" + words.words().name(kind) + ")";
    }

    private static String title(Encounter encounter) {
        String title = encounter.title();
        return title == null ? "" : title;
    }

    private Rich say(FightWords words, String key, Map<String, ?> arguments) {
        return texts.rich(words.language(), key, arguments);
    }
}
