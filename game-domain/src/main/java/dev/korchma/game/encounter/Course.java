package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.ArrayList;
import java.util.List;
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

    Course begin(DocumentId encounter, String pack, List<Fighter> fighters, List<Placed> order) {
        happen(new EncounterEvent.FightBegan(encounter, pack, fighters, order));
        takeTurn(order.getFirst().fighter(), 1);
        return this;
    }

    /** Uses an action that was found to be on offer, and goes on from there. */
    Course act(Offered offered, List<FighterId> targets, List<String> circumstances) {
        FighterId who = moment().active();
        return carryOut(Stroke.of(who, offered, targets, circumstances, Stroke.How.IN_TURN), null)
                .andSettle();
    }

    /** Uses an action for what was wanted, which is done with that. */
    Course actAsWished(Offered offered, List<FighterId> targets, List<String> circumstances) {
        FighterId who = moment().active();
        return carryOut(Stroke.of(who, offered, targets, circumstances, Stroke.How.AS_WISHED), null)
                .andSettle();
    }

    /** The turn that is on goes on afterwards. */
    Course actOutOfTurn(
            FighterId who, Offered offered, List<FighterId> targets, List<String> circumstances) {
        return carryOut(
                Stroke.of(who, offered, targets, circumstances, Stroke.How.OUT_OF_TURN), null);
    }

    /**
     * @param answered the window it answers, null for none
     */
    Course carryOut(Stroke stroke, @Nullable Window answered) {
        happen(new Doing(encounter(), rules, ruling.dice()).carryOut(stroke, answered));
        return this;
    }

    /** Whoever a blow would hit has answered, and it goes on. */
    Course goOn(Blow blow, @Nullable String action) {
        happen(new Doing(encounter(), rules, ruling.dice()).goOn(blow, action));
        return this;
    }

    /** Something nobody throws for. */
    Course then(EncounterEvent event) {
        happen(event);
        return this;
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
            boolean isAsked = !encounter().windows().isEmpty();
            if (isAsked || active.isEmpty() || !Order.areTogether(first, active.get())) {
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

    /** Somebody acts before the one whose turn has come. */
    Course stepIn(FighterId who) {
        List<Placed> order = Order.standing(encounter(), rules);
        List<Placed> after = Order.moved(order, who, moment().active());
        happen(new EncounterEvent.SteppedIn(encounter().id(), who, order, after));
        takeTurn(who, moment().round());
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
        new Muster(this, documents, rules, ruling.dice()).beginWhenAllHaveThrown();
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

    Encounter encounter() {
        if (now == null) {
            throw new IllegalStateException("nothing unfolds before the encounter is there");
        }
        return now;
    }

    Moment moment() {
        if (encounter().stage() instanceof Stage.Running(var _, Moment moment)) {
            return moment;
        }
        throw new IllegalStateException("the fight is not running");
    }

    void add(Event event) {
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

    /** After something was done: the end of the fight, the next turn, or more to do. */
    private void settle() {
        if (isDecided() || moment().wish() != null || moment().waiting() != null) {
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
                && at.turn() == turn
                && at.waiting() == null) {
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
