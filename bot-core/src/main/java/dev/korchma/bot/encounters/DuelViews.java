package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.journal.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which messages a duel has: the card in the channel, the board in the thread, a card for each turn
 * of a person, because only a new message calls one, and the end.
 */
@Component
class DuelViews {

    static final String CARD = "duel-card";
    static final String BOARD = "duel-board";
    static final String TURN = "duel-turn";
    static final String END = "duel-end";

    /** Subject of a turn card: the turn it is for. */
    static final String FOR_TURN = "turn";

    /** Subject of turn cards and the end: what happened after this turn belongs on it. */
    static final String AFTER_TURN = "after";

    /** Subject of turn cards and the end: nothing before this step of the duel belongs on it. */
    static final String SINCE_STEP = "since";

    private final Views views;
    private final Places places;
    private final Seating seating;
    private final Texts texts;

    DuelViews(Views views, Places places, Seating seating, Texts texts) {
        this.views = views;
        this.places = places;
        this.seating = seating;
        this.texts = texts;
    }

    /** Opens the messages the events of one step ask for, in the transaction of that step. */
    void follow(Call call, Encounter after, Ledger.Step step) {
        if (step.events().stream().anyMatch(event -> isShown(event, after))) {
            channels(call, after).forEach(channel -> follow(channel, after, step));
        }
    }

    private static boolean isShown(Event event, Encounter after) {
        return switch (event) {
            case EncounterEvent.DuelProposed _, EncounterEvent.FightBegan _ -> true;
            case EncounterEvent.TurnBegan began -> isLed(after, began.to());
            case EncounterEvent.Ended _ -> !after.fighters().isEmpty();
            default -> false;
        };
    }

    private void follow(Whereabouts channel, Encounter after, Ledger.Step step) {
        List<Event> events = step.events();
        UUID stream = after.id().value();
        // A control that comes too late knows its duel by the view alone.
        Map<String, String> which = Map.of(DuelDeeds.ENCOUNTER, stream.toString());
        int shown = lastTurnShown(events);
        for (Event event : events) {
            switch (event) {
                case EncounterEvent.DuelProposed _ ->
                        views.follow(CARD, channel, stream, null, which);
                case EncounterEvent.FightBegan _ -> {
                    if (!isProposed(channel, stream)) {
                        views.follow(CARD, channel, stream, null, which);
                    }
                    views.follow(BOARD, channel, stream, title(channel, after), which);
                }
                case EncounterEvent.TurnBegan(var _, var _, Moment to, var _)
                        when isLed(after, to) -> {
                    views.follow(
                            TURN,
                            channel,
                            stream,
                            title(channel, after),
                            plus(which, turn(step, shown, to.turn())));
                    shown = to.turn();
                }
                case EncounterEvent.Ended _ when !after.fighters().isEmpty() ->
                        views.follow(
                                END,
                                channel,
                                stream,
                                title(channel, after),
                                plus(which, end(step, shown)));
                default -> {}
            }
        }
    }

    private static Map<String, String> plus(Map<String, String> which, Map<String, String> what) {
        Map<String, String> all = new HashMap<>(which);
        all.putAll(what);
        return all;
    }

    private static Map<String, String> turn(Ledger.Step step, int after, int turn) {
        return plus(end(step, after), Map.of(FOR_TURN, Integer.toString(turn)));
    }

    private static Map<String, String> end(Ledger.Step step, int after) {
        return Map.of(
                SINCE_STEP, Long.toString(step.number()), AFTER_TURN, Integer.toString(after));
    }

    /** The turn the step began in: it has its card already. */
    private static int lastTurnShown(List<Event> events) {
        return events.stream()
                .filter(EncounterEvent.Passage.class::isInstance)
                .map(EncounterEvent.Passage.class::cast)
                .findFirst()
                .map(passage -> passage.from().turn())
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isLed(Encounter encounter, Moment moment) {
        return encounter
                .fighter(moment.active())
                .map(Fighter::controller)
                .filter(Controller.Member.class::isInstance)
                .isPresent();
    }

    private String title(Whereabouts channel, Encounter encounter) {
        return texts.plain(
                channel.language(),
                "duel.thread",
                Map.of(
                        "one", encounter.fighters().getFirst().name(),
                        "other", encounter.fighters().getLast().name()));
    }

    /**
     * The channels a duel stands in: those of its cards; before it has any, all tables of its
     * campaign, or in a tavern the channel where it is begun. Begun inside a thread it stands
     * beside that, not below.
     */
    private List<Whereabouts> channels(Call call, Encounter encounter) {
        long space = call.where().space();
        List<Whereabouts> there = withCard(space, encounter.id().value());
        if (!there.isEmpty()) {
            return there;
        }
        List<Whereabouts> tables = seating.tables(space);
        return tables.isEmpty() ? List.of(places.above(call.where())) : tables;
    }

    private boolean isProposed(Whereabouts channel, UUID stream) {
        return withCard(channel.space(), stream).stream()
                .anyMatch(where -> where.place().equals(channel.place()));
    }

    private List<Whereabouts> withCard(long space, UUID stream) {
        return views.places(space, stream, CARD).stream()
                .flatMap(place -> places.find(place.front(), place.id()).stream())
                .map(where -> where.in(space))
                .toList();
    }
}
