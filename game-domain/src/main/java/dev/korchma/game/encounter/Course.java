package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One decision as it unfolds: each event is followed at once, so the next one sees it. */
final class Course {

    private final Documents documents;
    private final RuleSystem rules;
    private final Ruling ruling;
    private final List<Event> events = new ArrayList<>();
    private @Nullable Encounter now;
    private int idleTurns;

    Course(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.rules = rules;
        this.ruling = ruling;
        this.now = documents.encounter();
    }

    Decision decided() {
        return new Decision.Accepted(events);
    }

    Course begin(DocumentId encounter, String pack, List<Fighter> fighters) {
        return begin(encounter, pack, fighters, Order.of(fighters, rules, ruling.dice()));
    }

    private Course begin(
            DocumentId encounter, String pack, List<Fighter> fighters, List<Placed> order) {
        happen(new EncounterEvent.FightBegan(encounter, pack, fighters, order));
        takeTurn(order.getFirst().fighter(), 1);
        return this;
    }

    /**
     * Calls a prepared fight out: who is in the masters' hands throws at once. Where no hero is in
     * it yet it waits for some.
     */
    Course call() {
        Travels.toTheFight(encounter(), documents, rules).forEach(this::add);
        List<Fighter> theirs =
                encounter().fighters().stream()
                        .filter(one -> !one.hidden())
                        .filter(one -> !(one.controller() instanceof Controller.Member))
                        .toList();
        List<Placed> thrown = Order.thrown(theirs, List.of(), rules, ruling.dice());
        happen(new EncounterEvent.Called(encounter().id(), thrown));
        if (encounter().fighters().stream().anyMatch(Fighter::isHero)) {
            beginWhenAllHaveThrown();
        }
        return this;
    }

    Course throwOrder(List<Fighter> who) {
        if (!who.isEmpty()) {
            List<Placed> thrown = Order.thrown(who, List.of(), rules, ruling.dice());
            happen(new EncounterEvent.OrderThrown(encounter().id(), thrown));
        }
        beginWhenAllHaveThrown();
        return this;
    }

    private void beginWhenAllHaveThrown() {
        Encounter called = encounter();
        if (!(called.stage() instanceof Stage.Gathering(List<Placed> thrown, var byHand))) {
            return;
        }
        List<Placed> places =
                rules.throwsOrder()
                        ? thrown
                        : Order.thrown(Order.called(called), List.of(), rules, ruling.dice());
        if (!places.isEmpty() && places.size() == Order.called(called).size()) {
            begin(
                    called.id(),
                    called.pack(),
                    called.fighters(),
                    Ties.settled(Order.sorted(places, called.fighters(), rules), byHand));
        }
    }

    /** Uses an action that was found to be on offer, and goes on from there. */
    Course act(Offered offered, List<FighterId> targets, List<String> circumstances) {
        Moment from = moment();
        return act(offered, targets, circumstances, from.after(spentOn(offered)));
    }

    /** Uses an action for what was wanted, which is done with that. */
    Course actAsWished(Offered offered, List<FighterId> targets, List<String> circumstances) {
        Moment from = moment();
        return act(offered, targets, circumstances, from.wishing(null).with(spentOn(offered)));
    }

    private Spent spentOn(Offered offered) {
        return rules.spend(moment().spent(), offered.action());
    }

    private Course act(
            Offered offered, List<FighterId> targets, List<String> circumstances, Moment to) {
        perform(moment().active(), offered, targets, circumstances, to);
        settle();
        return this;
    }

    /** The turn that is on goes on afterwards. */
    Course actOutOfTurn(
            FighterId who, Offered offered, List<FighterId> targets, List<String> circumstances) {
        perform(who, offered, targets, circumstances, moment().after(moment().spent()));
        return this;
    }

    void reveal(EncounterEvent.Revealed revealed) {
        happen(revealed);
    }

    /** Something nobody throws for. */
    Course then(EncounterEvent event) {
        happen(event);
        return this;
    }

    Course letGo(Window window) {
        Moment from = moment();
        Waiting waiting = from.waiting();
        return waiting == null
                ? this
                : then(
                        new WindowEvent.LetGo(
                                encounter().id(),
                                window.who(),
                                from,
                                from.waiting(waiting.without(window))));
    }

    /**
     * Somebody does something though it is not their turn.
     *
     * @param asked what this answers, null when nobody has asked
     */
    Course react(FighterId who, Offered offered, List<FighterId> targets, @Nullable Window asked) {
        Moment from = moment();
        Waiting waiting = from.waiting();
        List<Result> results =
                rules.reacting()
                        .perform(
                                offered.action(),
                                who.value(),
                                targets.stream().map(FighterId::value).toList(),
                                encounter().bodies(),
                                dice(who));
        return then(
                new EncounterEvent.Acted(
                        encounter().id(),
                        who,
                        offered.action(),
                        offered.item(),
                        targets,
                        from,
                        asked == null || waiting == null
                                ? from.after(from.spent())
                                : from.waiting(waiting.without(asked)),
                        results));
    }

    /**
     * Goes on as far as nobody is asked any more: whoever flees is gone unless they were struck
     * down, and whoever was struck down in the own turn has no more of it.
     */
    Course andGoOn() {
        if (moment().waiting() != null) {
            return this;
        }
        Waiting before = beforehand().waiting();
        FighterId fleeing = before == null ? null : before.fleeing();
        if (fleeing != null && !rules.isOut(encounter().known(fleeing).body())) {
            return leave(encounter().known(fleeing), EncounterEvent.Leaving.FLED);
        }
        FighterId active = moment().active();
        boolean stood = !rules.isOut(documents.there().known(active).body());
        boolean moved = before != null && before.open().getFirst().about().equals(active);
        if (rules.isOut(encounter().known(active).body()) && (stood || moved)) {
            passOn();
        }
        return this;
    }

    private Moment beforehand() {
        return documents.there().moment().orElseThrow();
    }

    Course andSettle() {
        settle();
        return this;
    }

    /** Everybody of one kind acts as the computer would, one after the other. */
    Course actTogether() {
        Fighter first = encounter().known(moment().active());
        int turns = encounter().fighters().size();
        for (int turn = 0; turn < turns; turn++) {
            Optional<Fighter> active = encounter().active();
            if (active.isEmpty() || !Order.areTogether(first, active.get())) {
                break;
            }
            playComputer();
        }
        return this;
    }

    Course endTurn() {
        passOn();
        return this;
    }

    Course leave(Fighter who, EncounterEvent.Leaving how) {
        // Whoever would be the only one to go on has nobody to hand the turn to.
        if (encounter().active().filter(active -> active.id().equals(who.id())).isPresent()) {
            passOn();
        }
        Travels.back(encounter(), encounter().known(who.id()), documents, rules)
                .ifPresent(this::add);
        happen(new EncounterEvent.Left(encounter().id(), who.id(), how, encounter().isSeen(who)));
        beginWhenAllHaveThrown();
        return this;
    }

    Course surrender(Fighter who) {
        Fighter winner =
                encounter().fighters().stream()
                        .filter(one -> !one.side().equals(who.side()))
                        .findFirst()
                        .orElseThrow();
        end(new Outcome.Won(winner.id(), who.id(), Outcome.Ending.SURRENDER));
        return this;
    }

    Course close(long experience) {
        for (Fighter one : encounter().fighters()) {
            Travels.back(encounter(), one, documents, rules).ifPresent(this::add);
        }
        Winnings.shared(encounter(), documents, experience).forEach(this::add);
        return this;
    }

    private Encounter encounter() {
        if (now == null) {
            throw new IllegalStateException("nothing unfolds before the encounter is there");
        }
        return now;
    }

    private Moment moment() {
        if (encounter().stage() instanceof Stage.Running(var _, Moment moment)) {
            return moment;
        }
        throw new IllegalStateException("the fight is not running");
    }

    private void add(Event event) {
        if (event instanceof EncounterEvent fought) {
            happen(fought);
        } else {
            events.add(event);
        }
    }

    private void happen(EncounterEvent event) {
        events.add(event);
        now = Encounter.evolve(now, event);
    }

    private void perform(
            FighterId who,
            Offered offered,
            List<FighterId> targets,
            List<String> circumstances,
            Moment to) {
        List<String> aimedAt = targets.stream().map(FighterId::value).toList();
        Map<String, Body> bodies = encounter().bodies();
        List<Result> results =
                rules.perform(
                        offered.action(), who.value(), aimedAt, bodies, circumstances, dice(who));
        happen(
                new EncounterEvent.Acted(
                        encounter().id(),
                        who,
                        offered.action(),
                        offered.item(),
                        targets,
                        moment(),
                        to,
                        results));
    }

    /** After something was done: the end of the fight, the next turn, or more to do. */
    private void settle() {
        if (isDecided() || moment().wish() != null) {
            return;
        }
        boolean somethingLeft =
                encounter().offers(moment().active(), rules).stream().anyMatch(Offered::legal);
        // Where nobody at all can do anything the turn stays with somebody.
        if (!somethingLeft && idleTurns < encounter().fighters().size()) {
            idleTurns++;
            passOn();
        }
    }

    /** A fight that is led is decided by those who lead it, whoever is down. */
    private boolean isDecided() {
        if (encounter().isLed()) {
            return false;
        }
        Fighter active = encounter().known(moment().active());
        Optional<Fighter> fallen =
                encounter().fighters().stream().filter(one -> rules.isOut(one.body())).findFirst();
        fallen.ifPresent(loser -> {
            Fighter winner = loser.id().equals(active.id()) ? standingAgainst(loser) : active;
            end(new Outcome.Won(winner.id(), loser.id(), Outcome.Ending.DOWN));
        });
        return fallen.isPresent();
    }

    private Fighter standingAgainst(Fighter loser) {
        return encounter().fighters().stream()
                .filter(one -> !one.side().equals(loser.side()))
                .findFirst()
                .orElseThrow();
    }

    private void passOn() {
        Moment from = moment();
        List<Result> results =
                rules.turnEnds(from.active().value(), encounter().bodies(), dice(from.active()));
        happen(
                new EncounterEvent.TurnEnded(
                        encounter().id(), from, from.after(from.spent()), results));
        Labels.turnEnded(encounter(), from.active()).ifPresent(this::happen);
        if (isDecided()) {
            return;
        }
        // Where nobody is left to act it is for the masters to say what comes of it.
        Order.after(encounter(), from.active(), rules)
                .ifPresent(next -> takeTurn(next, roundOf(from, next)));
    }

    private int roundOf(Moment from, FighterId next) {
        return Order.wraps(encounter(), from.active(), next) ? from.round() + 1 : from.round();
    }

    private void takeTurn(FighterId who, int round) {
        Moment from = moment();
        List<Result> results = rules.turnBegins(who.value(), encounter().bodies(), dice(who));
        Moment to = new Moment(round, from.turn() + 1, 0, who, Spent.NOTHING);
        happen(new EncounterEvent.TurnBegan(encounter().id(), from, to, results));
        if (isDecided()) {
            return;
        }
        if (encounter().known(who).controller() instanceof Controller.Computer) {
            playComputer();
        } else {
            settle();
        }
    }

    /** What was taken back falls again as it fell. */
    private Dice dice(FighterId who) {
        return new StuckDice(encounter().stuck(), who, ruling.dice());
    }

    /** The computer acts at once, until its turn is over. */
    private void playComputer() {
        FighterId me = moment().active();
        int turn = moment().turn();
        while (encounter().stage() instanceof Stage.Running(var _, Moment at)
                && at.turn() == turn) {
            Optional<Proposal> move = ComputerOpponent.choose(encounter(), me, rules);
            if (move.isEmpty()) {
                passOn();
                return;
            }
            act(move.get().offered(), move.get().targets(), List.of());
        }
    }

    private void end(Outcome.Won won) {
        Winnings.ofDuel(encounter(), won, documents, rules, ruling.now()).forEach(this::add);
    }
}
