package dev.korchma.game.encounter;

import dev.korchma.game.character.Character;
import dev.korchma.game.character.DailyGain;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        List<Placed> order = Order.of(fighters, rules, ruling.dice());
        happen(new EncounterEvent.FightBegan(encounter, pack, fighters, order));
        takeTurn(order.getFirst().fighter(), 1);
        return this;
    }

    /** Uses an action that was found to be on offer, and goes on from there. */
    Course act(Offered offered, @Nullable FighterId target) {
        perform(offered, target);
        settle();
        return this;
    }

    Course endTurn() {
        passOn();
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

    private void happen(EncounterEvent event) {
        events.add(event);
        now = Encounter.evolve(now, event);
    }

    private void perform(Offered offered, @Nullable FighterId target) {
        Moment from = moment();
        List<String> aimedAt = target == null ? List.of() : List.of(target.value());
        Map<String, Body> bodies = encounter().bodies();
        List<Result> results =
                rules.perform(
                        offered.action(), from.active().value(), aimedAt, bodies, ruling.dice());
        Moment to = from.after(rules.spend(from.spent(), offered.action()));
        happen(
                new EncounterEvent.Acted(
                        encounter().id(),
                        from.active(),
                        offered.action(),
                        offered.item(),
                        target,
                        from,
                        to,
                        results));
    }

    /** After something was done: the end of the fight, the next turn, or more to do. */
    private void settle() {
        if (isDecided()) {
            return;
        }
        boolean somethingLeft =
                encounter().offers(moment().active(), rules).stream().anyMatch(Offered::legal);
        if (!somethingLeft) {
            passOn();
        }
    }

    private boolean isDecided() {
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
        List<Result> results = rules.turnEnds(from.active().value(), encounter().bodies());
        happen(
                new EncounterEvent.TurnEnded(
                        encounter().id(), from, from.after(from.spent()), results));
        if (isDecided()) {
            return;
        }
        FighterId next = Order.after(encounter(), from.active(), rules);
        takeTurn(
                next,
                Order.wraps(encounter(), from.active(), next) ? from.round() + 1 : from.round());
    }

    private void takeTurn(FighterId who, int round) {
        Moment from = moment();
        List<Result> results = rules.turnBegins(who.value(), encounter().bodies());
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

    /** The computer acts at once, until its turn is over. */
    private void playComputer() {
        FighterId me = moment().active();
        int turn = moment().turn();
        while (encounter().stage() instanceof Stage.Running(var _, Moment at)
                && at.turn() == turn) {
            Optional<ComputerOpponent.Move> move = ComputerOpponent.choose(encounter(), me, rules);
            if (move.isEmpty()) {
                passOn();
                return;
            }
            perform(move.get().offered(), move.get().target());
            settle();
        }
    }

    private void end(Outcome.Won won) {
        Fighter winner = encounter().known(won.winner());
        Fighter loser = encounter().known(won.loser());
        ExperienceGained gained =
                documents
                        .character(winner.character())
                        .map(character -> experience(character, winner, loser))
                        .orElse(null);
        Award award =
                gained == null
                        ? null
                        : new Award(
                                won.winner(),
                                gained.to() - gained.from(),
                                gained.to(),
                                gained.to() - gained.from()
                                        < rules.award(winner.body(), loser.body()));
        happen(new EncounterEvent.Ended(encounter().id(), won, award));
        if (gained != null && gained.to() > gained.from()) {
            events.add(gained);
        }
    }

    private ExperienceGained experience(Character character, Fighter winner, Fighter loser) {
        LocalDate today = LocalDate.ofInstant(ruling.now(), ZoneOffset.UTC);
        DailyGain before = character.duelGain();
        long already = before != null && before.day().equals(today) ? before.amount() : 0;
        long left = Math.max(0, rules.dailyAwardLimit(winner.body()) - already);
        long amount = Math.min(left, rules.award(winner.body(), loser.body()));
        return new ExperienceGained(
                character.id(),
                encounter().id(),
                character.experience(),
                character.experience() + amount,
                before,
                new DailyGain(today, already + amount));
    }
}
