package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the steps of one action, folding as it goes: every step sees what the ones before it
 * did. It always stops: steps hold no loop but the one over targets, and a budget bounds even that.
 */
final class Interpreter {

    private final RuleSystem rules;
    private final Action action;
    private final String actor;

    /** By how much the throw before is above what it was compared with; below 0 where it is not. */
    private static final String MARGIN = "margin";

    /** How deep one movement may lead to another. */
    private static final int DEEPEST = 4;

    private final Ledger ledger;
    private final Dice dice;
    private final Circumstance.Chosen chosen;
    private final Set<String> tags = new LinkedHashSet<>();
    private final Map<String, Long> bound = new HashMap<>();
    private List<Use.Answer> answers = List.of();
    private String payer = "";
    private List<String> aimedAt = List.of();
    private int blows;
    private String target;
    private int left = RuleSystem.STEP_BUDGET;
    private int depth;
    private String outcome;
    private Pool.Multiple multiple = Pool.Multiple.ONCE;
    private Set<String> tried = Set.of();

    /**
     * @param ledger holds the bodies and what is so at the moment
     */
    Interpreter(Ledger ledger, Action action, String actor, List<String> present, Dice dice) {
        this.rules = ledger.rules();
        this.action = action;
        this.actor = actor;
        this.target = actor;
        this.ledger = ledger;
        this.chosen = Circumstance.Chosen.of(rules, present);
        this.dice = dice;
        this.outcome = action.id();
    }

    /** With what others do before one of its blows is compared. */
    Interpreter answeredBy(List<Use.Answer> put) {
        answers = put;
        return this;
    }

    /** With its rank paid by a track. */
    Interpreter paidBy(String track) {
        payer = track;
        return this;
    }

    List<Result> perform(List<String> targets) {
        aimedAt = targets;
        ledger.uses(actor, action.id());
        var rank = payRank();
        action.price().cost().forEach(this::pay);
        enter(actor, rank);
        run(action.opening());
        var opened = Map.copyOf(bound);
        for (var one : targets.isEmpty() ? List.of(actor) : targets) {
            enter(one, opened);
            run(action.steps());
        }
        return ledger.results();
    }

    /** What formulas know of the rank that was paid. */
    private Map<String, Long> payRank() {
        var ranked = Ranked.of(rules, action, ledger.side(actor).sheet());
        if (ranked == null) {
            return Map.of();
        }
        var way = ranked.way(ranked.ways(), payer);
        if (way != null) {
            pay(way.track(), 1);
        }
        return ranked.names(way);
    }

    private void enter(String one, Map<String, Long> known) {
        target = one;
        tags.clear();
        tags.addAll(rules.tagsOf(action));
        tags.addAll(chosen.gives());
        bound.clear();
        bound.putAll(known);
    }

    /** Carries out steps nobody's action brings, on the one this is about. */
    List<Result> carryOut(List<Step> steps) {
        run(steps);
        return ledger.results();
    }

    /** Moves a track to where it was decided to stand. */
    List<Result> adjust(String track, int to) {
        int from = ledger.body(actor).track(track);
        ledger.set(actor, track, to);
        follow(actor, track, from, moved(Math.abs((long) to - from)), false);
        return ledger.results();
    }

    private void run(List<Step> steps) {
        for (var step : steps) {
            if (left-- <= 0) {
                throw new IllegalStateException("too many steps in " + action.id());
            }
            run(step);
        }
    }

    private void run(Step step) {
        switch (step) {
            case Step.Attack attack -> attack(attack);
            case Step.Check check -> check(check);
            case Step.Save save -> save(save);
            case Step.Damage damage -> damage(damage);
            case Step.Heal heal -> heal(heal);
            case Step.Gain(var whom, var track, var amount) ->
                    raise(who(whom), track, sum(amount), new Cause.Gain(), null);
            case Step.Spend(var track, var amount) -> pay(track, sum(amount));
            case Step.Restore(var whom, var track) -> ledger.restore(who(whom), track, action.id());
            case Step.Roll roll -> roll(roll);
            case Step.Contest contest -> contest(contest);
            case Step.Apply(var whom, var effect) ->
                    ledger.begin(who(whom), rules.effect(effect), actor);
            case Step.Remove(var whom, var effect) -> ledger.remove(who(whom), effect);
            case Step.If(var when, var then, var otherwise) ->
                    run(when.holds(inForce()) ? then : otherwise);
            case Step.Provided(var so, var then, var otherwise) ->
                    run(Evaluation.value(so, frame()) != 0 ? then : otherwise);
            case Step.Mark(var tag) -> {
                tags.add(tag);
                ledger.tell(new Result.Marked(actor, tag));
            }
        }
    }

    private void attack(Step.Attack step) {
        answers.stream()
                .filter(one -> one.blow() == blows)
                .forEach(one -> rules.reacting().answer(one, ledger, dice));
        blows++;
        var held = hold(throwing(Throw.ATTACK, actor, target), step.trial());
        ledger.tell(
                new Result.Attacked(
                        actor, target, action.id(), held.fallen().thrown(), held.verdict()));
        var landed = new ArrayList<>(step.then());
        landed.addAll(ledger.side(actor).sheet().strikes());
        follow(held, step.trial(), landed, step.otherwise());
        ledger.endBlow(target);
    }

    private void check(Step.Check step) {
        var held = hold(throwing(Throw.CHECK, actor, target), step.trial());
        ledger.tell(new Result.Checked(actor, action.id(), held.fallen().thrown(), held.verdict()));
        follow(held, step.trial(), step.then(), step.otherwise());
    }

    private void save(Step.Save step) {
        var held = hold(throwing(Throw.SAVE, target, actor), step.trial());
        ledger.tell(new Result.Saved(target, action.id(), held.fallen().thrown(), held.verdict()));
        follow(held, step.trial(), step.then(), step.otherwise());
    }

    private Throwing.Held hold(Throwing throwing, Step.Trial trial) {
        throwing.tags().addAll(trial.tags());
        trial.against().names().stream()
                .filter(name -> name.startsWith(Frame.HIGHEST))
                .forEach(name -> bound.put(name, highest(name)));
        return throwing.against(rules.mechanic(trial.mechanic()), trial, dice);
    }

    private long highest(String name) {
        return aimedAt.stream()
                .map(one -> ledger.side(one).sheet())
                .mapToLong(sheet -> sheet.value(name.substring(Frame.HIGHEST.length())))
                .max()
                .orElse(0);
    }

    /** What follows a throw knows what it was, its outcome and the ways it was thrown as tags. */
    private void follow(
            Throwing.Held held, Step.Trial trial, List<Step> then, List<Step> otherwise) {
        ledger.use(held.fallen().engaged());
        var tagsBefore = new HashSet<>(tags);
        var multipleBefore = multiple;
        var triedBefore = tried;
        var marginBefore = bound.get(MARGIN);
        bound.put(MARGIN, held.fallen().thrown().total() - held.verdict().against());
        tried = trial.tags();
        tags.addAll(tried);
        tags.addAll(held.fallen().modes());
        tags.add(held.outcome().id());
        outcome = held.outcome().id();
        multiple = Pool.Multiple.of(held.outcome());
        run(held.verdict().success() ? then : otherwise);
        tags.retainAll(tagsBefore);
        if (marginBefore == null) {
            bound.remove(MARGIN);
        } else {
            bound.put(MARGIN, marginBefore);
        }
        tried = triedBefore;
        multiple = multipleBefore;
    }

    private void damage(Step.Damage step) {
        var victim = who(step.whom());
        var throwing = throwing(Throw.DAMAGE, actor, victim);
        throwing.tags().add(step.type());
        var harm = new Harm(throwing, frame(), multiple);
        var dealt = harm.deal(step.dice(), step.bonus(), action.id(), dice);
        var suffered = harm.suffer(left(step, dealt.thrown().total()), step.type());
        var cause = new Cause.Damage(step.type());
        int from = ledger.body(victim).track(step.track());
        long through = ledger.harm(victim, step.track(), cause, dealt.thrown(), suffered);
        ledger.use(dealt.engaged());
        ledger.use(suffered.engaged());
        if (suffered.amount() > 0 && (from > 0 || through > 0)) {
            boolean isNew = tags.add(step.type());
            var names = Map.of("amount", suffered.amount(), "overflow", through - from);
            follow(victim, step.track(), from, names, true);
            if (isNew) {
                tags.remove(step.type());
            }
        }
    }

    private void pay(String track, long price) {
        int from = ledger.body(actor).track(track);
        ledger.pay(actor, track, price, action.id());
        follow(actor, track, from, moved(price), false);
    }

    private void raise(
            String who, String track, long amount, Cause cause, @Nullable Thrown thrown) {
        int from = ledger.body(who).track(track);
        ledger.raise(who, track, amount, cause, thrown);
        follow(who, track, from, moved(amount), false);
    }

    private static Map<String, Long> moved(long amount) {
        return Map.of("amount", amount, "overflow", 0L);
    }

    /** What the movement of a track leads to, with its bearer as the one who acts. */
    private void follow(
            String bearer, String track, int from, Map<String, Long> names, boolean harm) {
        int to = ledger.body(bearer).track(track);
        var steps = rules.track(track).aftermath().after(from, to, harm);
        if (steps.isEmpty() || depth >= DEEPEST) {
            return;
        }
        var inner = new Interpreter(ledger, action, bearer, List.of(), dice);
        inner.depth = depth + 1;
        inner.left = left;
        inner.tags.addAll(tags);
        inner.tags.removeAll(tried);
        inner.bound.putAll(names);
        inner.run(steps);
        left = inner.left;
    }

    /** What is left of harm whose step lets only a part of it through, and by which rule. */
    private Harm.Left left(Step.Damage step, long total) {
        long meant = Math.max(0, total);
        if (step.scale() == null) {
            return new Harm.Left(meant, List.of());
        }
        long part = Evaluation.value(step.scale(), frame().with(Map.of("amount", meant)));
        return new Harm.Left(part, List.of(new Source(outcome, part - meant)));
    }

    private void heal(Step.Heal step) {
        var healed = who(step.whom());
        var harm = new Harm(throwing(Throw.HEALING, actor, healed), frame(), multiple);
        var dealt = harm.deal(step.dice(), step.bonus(), action.id(), dice);
        var thrown = dealt.thrown();
        raise(healed, step.track(), thrown.total(), new Cause.Healing(), thrown);
        ledger.use(dealt.engaged());
    }

    private void contest(Step.Contest step) {
        var best = rules.play().attempts().best(step.attempts(), ledger.side(target).sheet());
        var kind = rules.checks().containsKey(best.id()) ? Throw.CHECK : Throw.SAVE;
        var throwing = throwing(kind, target, actor);
        throwing.tags().addAll(best.tags());
        throwing.tags().add(best.id());
        var fallen = throwing.fall(rules.mechanic(best.mechanic()), best.bonus(), dice);
        ledger.use(fallen.engaged());
        bound.put(step.name(), fallen.thrown().total());
        ledger.tell(new Result.Opposed(target, step.name(), fallen.thrown(), fallen.leanings()));
    }

    private void roll(Step.Roll step) {
        var pool = new Pool(dice);
        var sure = new ArrayList<Amount.Term>();
        long natural = 0;
        for (var term : step.amount().terms()) {
            if (term.formula().hasDice()) {
                natural += pool.roll(term.formula(), frame());
            } else {
                sure.add(term);
            }
        }
        var added = new Tally(Evaluation.terms(new Amount(sure), step.name(), frame()));
        bound.put(step.name(), natural + added.total());
        var text = ledger.isTold() ? Evaluation.written(step.amount(), frame()) : "";
        var thrown =
                new Thrown(
                        text,
                        pool.faces(),
                        natural,
                        added.sources(),
                        natural + added.total(),
                        null);
        ledger.tell(new Result.Rolled(actor, step.name(), thrown));
    }

    private Throwing throwing(Throw kind, String self, String other) {
        var its = new HashSet<>(tags);
        return new Throwing(kind, side(self), side(other), bound, its, ledger.isTold());
    }

    private Side side(String key) {
        var side = ledger.side(key);
        return key.equals(actor) ? new Side(key, side.sheet(), chosen.standing()) : side;
    }

    private Frame frame() {
        return new Frame(ledger.side(actor).sheet(), ledger.side(target).sheet(), bound);
    }

    private long sum(Amount amount) {
        return Evaluation.sum(amount, frame());
    }

    private Set<String> inForce() {
        return new Either(ledger.side(actor).sheet().tags(), tags);
    }

    private String who(Step.Whom whom) {
        return whom == Step.Whom.ACTOR ? actor : target;
    }
}
