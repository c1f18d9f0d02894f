package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What players want to do that is no action of the rules, and what the masters make of it. */
final class Wishes {

    private final Documents documents;
    private final RuleSystem rules;
    private final Ruling ruling;
    private final Turns turns;

    Wishes(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.rules = rules;
        this.ruling = ruling;
        this.turns = new Turns(documents, rules, ruling);
    }

    Decision say(EncounterCommand.SayWish say) {
        return turns.inSameTurn(
                say.guard(),
                encounter -> {
                    Moment now = encounter.moment().orElseThrow();
                    return encounter.isLed()
                            ? happens(
                                    new WishEvent.Said(
                                            encounter.id(),
                                            now.active(),
                                            now,
                                            now.wishing(new Wish.Said(say.words()))))
                            : no(new EncounterRefusal.NotNow());
                });
    }

    /** By whoever has the turn; by a master for somebody who is away. */
    Decision tryIt(String guard) {
        Function<Encounter, Decision> then = encounter -> thrown(encounter);
        return documents.masters().contains(ruling.actor())
                ? turns.running(encounter ->
                        encounter.guard().equals(guard)
                                ? Turns.unlessWaiting(encounter, then)
                                : no(new EncounterRefusal.TooLate()))
                : turns.inTurn(guard, then);
    }

    private Decision thrown(Encounter encounter) {
        Moment now = encounter.moment().orElseThrow();
        if (!(now.wish() instanceof Wish.Weighed weighed)) {
            return no(new EncounterRefusal.NothingWished());
        }
        List<Result> results =
                rules.scene(encounter.bodies())
                        .attempt(
                                now.active().value(),
                                weighed.attempt(),
                                weighed.circumstances(),
                                Objects.requireNonNull(weighed.against()),
                                new StuckDice(encounter.stuck(), now.active(), ruling.dice()));
        Result.Checked checked = (Result.Checked) results.getFirst();
        Wish tried =
                new Wish.Tried(
                        weighed.words(), weighed.attempt(), checked.thrown(), checked.verdict());
        return happens(
                new WishEvent.Tried(
                        encounter.id(),
                        now.active(),
                        weighed.attempt(),
                        now,
                        now.wishing(tried),
                        results));
    }

    Decision weigh(EncounterCommand.WeighWish weigh) {
        return undecided(
                weigh.words(),
                (encounter, now) -> {
                    if (!rules.checks().containsKey(weigh.attempt())) {
                        return no(new EncounterRefusal.NoSuchAction(weigh.attempt()));
                    }
                    Wish weighed =
                            new Wish.Weighed(
                                    weigh.words(),
                                    weigh.attempt(),
                                    so(encounter, now, weigh.circumstances()),
                                    weigh.against());
                    return happens(
                            new WishEvent.Weighed(
                                    encounter.id(), now.active(), now, now.wishing(weighed)));
                });
    }

    Decision isAct(EncounterCommand.WishIsAct act) {
        return undecided(
                act.words(),
                (encounter, now) ->
                        turns.chosen(
                                now.active(),
                                act.action(),
                                Aiming.named(act.target()),
                                "",
                                (offered, targets) ->
                                        course().actAsWished(
                                                        offered,
                                                        targets,
                                                        so(encounter, now, act.circumstances()))
                                                .decided()));
    }

    private List<String> so(Encounter encounter, Moment now, List<String> circumstances) {
        return Circumstances.of(encounter.known(now.active()), circumstances, rules);
    }

    Decision answer(EncounterCommand.AnswerWish answer) {
        BiFunction<Encounter, Moment, Decision> then =
                (encounter, now) ->
                        encounter.guard().equals(answer.guard())
                                ? answered(encounter, now, answer.answer())
                                : no(new EncounterRefusal.TooLate());
        return answer.answer().followsThrow()
                ? wished(
                        answer.words(),
                        (encounter, now) ->
                                now.wish() instanceof Wish.Tried
                                        ? then.apply(encounter, now)
                                        : no(new EncounterRefusal.NothingWished()))
                : undecided(answer.words(), then);
    }

    private Decision answered(Encounter encounter, Moment now, Wish.Answer answer) {
        Moment then = now.wishing(null);
        Spent spent =
                now.spent()
                        .without(
                                rules.play().fight().deed(),
                                rules.turnBudget(encounter.known(now.active()).body()));
        Course course =
                course().then(
                                new WishEvent.Answered(
                                        encounter.id(),
                                        now.active(),
                                        answer,
                                        now,
                                        answer.takesOfTheTurn() ? then.with(spent) : then));
        return (answer.takesOfTheTurn() ? course.andSettle() : course).decided();
    }

    private Decision undecided(String words, BiFunction<Encounter, Moment, Decision> then) {
        return wished(
                words,
                (encounter, now) ->
                        now.wish() instanceof Wish.Tried
                                ? no(new EncounterRefusal.WaitsForMasters())
                                : then.apply(encounter, now));
    }

    private Decision wished(String words, BiFunction<Encounter, Moment, Decision> then) {
        return turns.running(encounter -> {
            if (!encounter.windows().isEmpty()) {
                return Turns.unlessWaiting(encounter, _ -> no(new EncounterRefusal.NotNow()));
            }
            Optional<Wish> wish = encounter.wish().filter(one -> one.words().equals(words));
            return wish.isEmpty()
                    ? no(new EncounterRefusal.NothingWished())
                    : then.apply(encounter, encounter.moment().orElseThrow());
        });
    }

    private Decision happens(EncounterEvent event) {
        return new Decision.Accepted(List.of(event));
    }

    private Course course() {
        return new Course(documents, rules, ruling);
    }
}
