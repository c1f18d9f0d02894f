package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Outcome;
import dev.korchma.game.encounter.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The card of a duel in the channel: the challenge, then the way to the fight, then how it ended.
 */
@Component
final class CardDrawer implements Drawer {

    private final Floor floor;
    private final Places places;
    private final Texts texts;

    CardDrawer(Floor floor, Places places, Texts texts) {
        this.floor = floor;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DuelViews.CARD;
    }

    @Override
    public String late() {
        return DuelDeeds.LATE;
    }

    @Override
    public String guard(ViewRow row) {
        return switch (floor.encounter(row).stage()) {
            case Stage.Proposed _ -> "proposed";
            case Stage.Over _ -> "over";
            case Stage.Prepared _, Stage.Gathering _, Stage.Running _, Stage.Paused _ -> "running";
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
            case Stage.Proposed(Challenge challenge) -> proposed(row, encounter, challenge, offers);
            case Stage.Prepared _, Stage.Gathering _, Stage.Running _, Stage.Paused _ ->
                    running(row, encounter);
            case Stage.Over(Outcome outcome) -> over(row, encounter, outcome);
        };
    }

    private View proposed(ViewRow row, Encounter encounter, Challenge challenge, Offers offers) {
        Challenge.Contestant opponent = challenge.opponent();
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                say(
                                        row,
                                        "duel.challenge",
                                        Map.of(
                                                "challenger",
                                                floor.person(row.space(), challenge.challenger())
                                                        .name(),
                                                "challenged",
                                                floor.mention(
                                                        row.space(), challenge.challenged()))))
                        .text(hero(row, encounter, challenge.contestant()));
        view.text(
                opponent == null
                        ? say(row, "duel.hero-to-come", Map.of())
                        : hero(row, encounter, opponent));
        Map<String, String> which = Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
        return view.controls(
                        List.of(
                                button(
                                        row,
                                        offers,
                                        "duel.accept",
                                        Style.GOOD,
                                        DuelDeeds.ACCEPT,
                                        which),
                                button(
                                        row,
                                        offers,
                                        "duel.decline",
                                        Style.PLAIN,
                                        DuelDeeds.DECLINE,
                                        which),
                                button(
                                        row,
                                        offers,
                                        "duel.withdraw",
                                        Style.PLAIN,
                                        DuelDeeds.WITHDRAW,
                                        which)))
                .build();
    }

    private Rich hero(ViewRow row, Encounter encounter, Challenge.Contestant contestant) {
        PackWords words = floor.words(row, encounter);
        String kind =
                floor.character(row.space(), contestant.character())
                        .map(character -> words.kind(character.build()))
                        .orElse("");
        return say(
                row,
                "duel.hero",
                Map.of(
                        "name", contestant.name(),
                        "kind", kind,
                        "level", contestant.level(),
                        "levels", words.levels()));
    }

    private Control button(
            ViewRow row,
            Offers offers,
            String key,
            Style style,
            String deed,
            Map<String, String> arguments) {
        return offers.button(texts.plain(row.language(), key), style, deed, arguments);
    }

    private View running(ViewRow row, Encounter encounter) {
        View.Builder view =
                View.of(View.Tone.PLAIN).heading(say(row, "duel.running", names(row, encounter)));
        places.threadOf(row.space(), Objects.requireNonNull(row.stream()), row.place())
                .ifPresent(thread ->
                        view.controls(
                                List.of(
                                        new Control.Go(
                                                thread, texts.plain(row.language(), "duel.go")))));
        return view.build();
    }

    private View over(ViewRow row, Encounter encounter, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Won won ->
                    View.of(View.Tone.OVER)
                            .heading(say(row, "duel.running", names(row, encounter)))
                            .text(
                                    say(
                                            row,
                                            "duel.won",
                                            Map.of("name", encounter.known(won.winner()).name())))
                            .build();
            case Outcome.Declined _ -> ended(row, "duel.declined");
            case Outcome.Withdrawn _ -> ended(row, "duel.withdrawn");
            case Outcome.Lapsed _, Outcome.Closed _ -> ended(row, "duel.lapsed");
        };
    }

    private View ended(ViewRow row, String key) {
        return View.of(View.Tone.OVER).text(say(row, key, Map.of())).build();
    }

    private Map<String, Object> names(ViewRow row, Encounter encounter) {
        var one = encounter.fighters().getFirst();
        var other = encounter.fighters().getLast();
        return Map.of(
                "one", one.name(),
                "onePlayer", floor.player(row, one),
                "other", other.name(),
                "otherPlayer", floor.player(row, other));
    }

    private Rich say(ViewRow row, String key, Map<String, ?> arguments) {
        return texts.rich(row.language(), key, arguments);
    }
}
