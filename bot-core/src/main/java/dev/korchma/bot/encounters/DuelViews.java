package dev.korchma.bot.encounters;

import dev.korchma.bot.board.ViewRow;
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
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.encounter.Window;
import dev.korchma.game.journal.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which messages a fight has: the card in the channel, the board in the thread, a card for each
 * turn of a person, because only a new message calls one, and the end. A fight that is led has a
 * screen for its master besides, and none of the others before it is called out.
 */
@Component
class DuelViews {

    static final String CARD = "duel-card";
    static final String BOARD = "duel-board";
    static final String TURN = "duel-turn";
    static final String WINDOW = "encounter-window";
    static final String END = "duel-end";
    static final String LED_CARD = "encounter-card";
    static final String LED_END = "encounter-end";

    /** Subject of a turn card: the turn it is for. */
    static final String FOR_TURN = "turn";

    /** Subject of turn cards and the end: what happened after this turn belongs on it. */
    static final String AFTER_TURN = "after";

    /** Subject of turn cards and the end: nothing before this step of the duel belongs on it. */
    static final String SINCE_STEP = "since";

    /** Subject of turn cards: it does not hold any more, and why. */
    static final String PAST = "past";

    /** Subject of turn cards: the last of its blows that was described. */
    static final String DESCRIBED = "described";

    /** The turn itself was taken back. */
    static final String UNDONE = "undone";

    /** The turn came back, and with it a new card. */
    static final String BELOW = "below";

    /** Subject of turn cards: the step that opened it. */
    static final String AT_STEP = "at";

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
            Told told = after.isLed() ? toldOfLed(call, after, step) : toldOfDuel(step);
            wentBack(step, after).ifPresent(to -> pass(call, after, step, to));
            channels(call, after).forEach(channel -> follow(channel, after, step, told));
        }
    }

    private static boolean isShown(Event event, Encounter after) {
        return switch (event) {
            case EncounterEvent.DuelProposed _,
                    EncounterEvent.Called _,
                    EncounterEvent.FightBegan _ ->
                    true;
            case EncounterEvent.TurnBegan began when isLed(after, began.to()) -> true;
            case EncounterEvent.StepsUndone _, EncounterEvent.HandedOver _ -> true;
            case EncounterEvent.Ended _ -> !after.fighters().isEmpty();
            default -> !OpenedWindows.by(event, after).isEmpty();
        };
    }

    private void follow(Whereabouts channel, Encounter after, Ledger.Step step, Told told) {
        List<Event> events = step.events();
        UUID stream = after.id().value();
        // A control that comes too late knows its duel by the view alone.
        Map<String, String> which = Map.of(DuelDeeds.ENCOUNTER, stream.toString());
        int shown = told.turn();
        for (Event event : events) {
            for (Window asked : OpenedWindows.by(event, after)) {
                Map<String, String> about = Map.of(ReactionDeeds.WINDOW, asked.key());
                views.follow(WINDOW, channel, stream, title(channel, after), plus(which, about));
            }
            switch (event) {
                case EncounterEvent.DuelProposed _ ->
                        views.follow(CARD, channel, stream, null, which);
                case EncounterEvent.Called _ ->
                        views.follow(LED_CARD, channel, stream, null, which);
                case EncounterEvent.FightBegan _ -> {
                    if (!after.isLed() && !isProposed(channel, stream)) {
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
                            plus(which, turn(told.since(), step, shown, to.turn())));
                    shown = to.turn();
                }
                case EncounterEvent.StepsUndone _ ->
                        wentBack(step, after)
                                .ifPresent(to -> again(channel, after, step, told, to));
                case EncounterEvent.HandedOver _ ->
                        now(after)
                                .filter(to -> to.turn() > told.turn())
                                .ifPresent(to -> again(channel, after, step, told, to));
                case EncounterEvent.Ended _ when !after.fighters().isEmpty() ->
                        views.follow(
                                after.isLed() ? LED_END : END,
                                channel,
                                stream,
                                title(channel, after),
                                plus(which, end(told.since(), shown)));
                default -> {}
            }
        }
    }

    /** A card for a turn that goes on, where it has none that could be pressed. */
    private void again(
            Whereabouts channel, Encounter after, Ledger.Step step, Told told, Moment to) {
        if (isLed(after, to)) {
            UUID stream = after.id().value();
            Map<String, String> which = Map.of(DuelDeeds.ENCOUNTER, stream.toString());
            views.follow(
                    TURN,
                    channel,
                    stream,
                    title(channel, after),
                    plus(which, turn(told.since(), step, told.turn(), to.turn())));
        }
    }

    private static Optional<Moment> now(Encounter after) {
        return after.stage() instanceof Stage.Running(var _, Moment now)
                ? Optional.of(now)
                : Optional.empty();
    }

    /**
     * The moment of an earlier turn to which a step went back; empty when it stayed in its turn.
     */
    private static Optional<Moment> wentBack(Ledger.Step step, Encounter after) {
        return step.events().stream()
                .filter(EncounterEvent.TakenBack.class::isInstance)
                .map(event -> ((EncounterEvent.TakenBack) event).passage().to())
                .findFirst()
                .flatMap(was ->
                        after.stage() instanceof Stage.Running(var _, Moment now)
                                        && now.turn() != was.turn()
                                ? Optional.of(now)
                                : Optional.empty());
    }

    /** The cards of turns that were taken back, and of the one that comes back, are past. */
    private void pass(Call call, Encounter after, Ledger.Step step, Moment to) {
        for (ViewRow card : views.all(call.where().space(), after.id().value(), TURN)) {
            int turn = Integer.parseInt(card.subject().getOrDefault(FOR_TURN, "0"));
            if (turn >= to.turn() && !card.subject().containsKey(PAST)) {
                String why = turn > to.turn() ? UNDONE : BELOW;
                views.isAbout(card, plus(card.subject(), Map.of(PAST, why)), step.number());
            }
        }
    }

    private static Map<String, String> plus(Map<String, String> which, Map<String, String> what) {
        Map<String, String> all = new HashMap<>(which);
        all.putAll(what);
        return all;
    }

    private static Map<String, String> turn(long since, Ledger.Step step, int after, int turn) {
        return plus(
                end(since, after),
                Map.of(
                        FOR_TURN, Integer.toString(turn),
                        AT_STEP, Long.toString(step.number())));
    }

    private static Map<String, String> end(long since, int after) {
        return Map.of(SINCE_STEP, Long.toString(since), AFTER_TURN, Integer.toString(after));
    }

    /**
     * What stands on cards already.
     *
     * @param since nothing before this step is missing on one
     * @param turn nothing up to this turn is
     */
    private record Told(long since, int turn) {}

    private static Told toldOfDuel(Ledger.Step step) {
        return new Told(step.number(), lastTurnShown(step.events()));
    }

    /** Turns in the hands of the masters have no cards: the next one tells of them. */
    private Told toldOfLed(Call call, Encounter after, Ledger.Step step) {
        return views.newest(call.where().space(), after.id().value(), TURN)
                .map(card ->
                        new Told(
                                Long.parseLong(card.subject().getOrDefault(AT_STEP, "1")),
                                Integer.parseInt(card.subject().getOrDefault(FOR_TURN, "0"))))
                .orElseGet(() -> new Told(step.number(), 0));
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
        String title = encounter.title();
        if (title != null) {
            return texts.plain(channel.language(), "encounter.thread", Map.of("title", title));
        }
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
        return Stream.of(CARD, LED_CARD)
                .flatMap(card -> views.places(space, stream, card).stream())
                .flatMap(place -> places.find(place.front(), place.id()).stream())
                .map(where -> where.in(space))
                .toList();
    }
}
