package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Modifier.Change;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One throw of one body: its dice in the mode the modifiers ask for, its bonuses, and which
 * modifiers had a part in it.
 *
 * @param other whom it is aimed at, or the same side when it is aimed at nobody
 * @param bound names bound by earlier steps
 * @param tags in force for it beside those of the bearers of modifiers
 * @param isTold whether somebody will read what it was made of: a thought needs only what falls
 */
record Throwing(
        Throw kind,
        Side self,
        Side other,
        Map<String, Long> bound,
        Set<String> tags,
        boolean isTold) {

    /** One whose reasons are told. */
    Throwing(Throw kind, Side self, Side other, Map<String, Long> bound, Set<String> tags) {
        this(kind, self, other, bound, tags, true);
    }

    /** Numbers and names, added up. */
    private static final Pattern SUM =
            Pattern.compile(
                    "\\s*(?:\\d{1,9}|@[a-z0-9.]+)(?:\\s*\\+\\s*(?:\\d{1,9}|@[a-z0-9.]+))*\\s*");

    /**
     * Dice on the table.
     *
     * @param modes in force after opposites cancelled each other
     */
    record Fallen(
            Thrown thrown,
            List<Leaning> leanings,
            Set<String> modes,
            List<Engaged> engaged,
            Derivation bonus) {}

    /** A throw that was compared with a number. */
    record Held(Fallen fallen, Mechanic.Outcome outcome, Verdict verdict) {}

    Held against(Mechanic mechanic, Step.Trial trial, Dice dice) {
        var fallen = fall(mechanic, trial.bonus(), dice);
        long against = Evaluation.value(trial.against(), frame());
        var thrown = fallen.thrown();
        var names =
                frame().with(
                                Map.of(
                                        "natural", thrown.natural(),
                                        "total", thrown.total(),
                                        "against", against));
        var leanings = new ArrayList<>(fallen.leanings());
        var outcome = turned(mechanic, outcome(mechanic, names), fallen.engaged(), leanings);
        var verdict =
                new Verdict(
                        outcome.id(),
                        outcome.success(),
                        against,
                        leanings,
                        compared(mechanic.id(), trial.against()));
        return new Held(fallen, outcome, verdict);
    }

    /** Null where it is no number of one body, or more than a sum of such. */
    private @Nullable Compared compared(String mechanic, Formula against) {
        var names = against.names();
        if (!isTold) {
            return null;
        }
        boolean isOthers = names.stream().allMatch(name -> name.startsWith(Frame.OTHER));
        if (names.isEmpty()
                || names.stream().anyMatch(bound::containsKey)
                || (!isOthers && names.stream().anyMatch(name -> name.startsWith(Frame.OTHER)))
                || !SUM.matcher(against.text()).matches()) {
            return null;
        }
        var owner = isOthers ? other : self;
        var terms = against.text().replace("@" + Frame.OTHER, "@").split("\\+", -1);
        if (terms.length == 1) {
            var number = owner.sheet().derive(terms[0].strip().substring(1));
            return new Compared(owner.key(), number);
        }
        var sources = new ArrayList<Source>();
        for (var term : terms) {
            var name = term.strip();
            sources.add(
                    name.startsWith("@")
                            ? new Source(name.substring(1), owner.sheet().value(name.substring(1)))
                            : new Source(mechanic, Long.parseLong(name)));
        }
        return new Compared(owner.key(), new Tally(sources).derivation(mechanic));
    }

    /** An outcome some rule makes of another one; the rule is among the leanings then. */
    private static Mechanic.Outcome turned(
            Mechanic mechanic,
            Mechanic.Outcome fell,
            List<Engaged> engaged,
            List<Leaning> leanings) {
        var outcome = fell;
        for (var one : engaged) {
            if (one.change() instanceof Change.Become(var into) && into.containsKey(fell.id())) {
                var wanted = into.get(fell.id());
                for (var possible : mechanic.outcomes()) {
                    if (possible.id().equals(wanted)) {
                        outcome = possible;
                        leanings.add(new Leaning(possible.id(), one.rule(), true));
                    }
                }
            }
        }
        return outcome;
    }

    Fallen fall(Mechanic mechanic, Amount bonus, Dice dice) {
        var engaged = Engaged.in(kind, self, other, tags);
        var leanings = leanings(mechanic, engaged);
        var modes = new LinkedHashSet<String>();
        leanings.stream().filter(Leaning::counted).forEach(one -> modes.add(one.mode()));
        var formula = diceFor(mechanic, modes);
        var pool = new Pool(dice);
        long natural = pool.roll(formula, frame());
        var tally = new Tally(Evaluation.terms(bonus, mechanic.id(), frame()));
        tally.add(additions(engaged, pool, Pool.Multiple.ONCE));
        bound(tally, natural, engaged);
        var thrown =
                new Thrown(
                        isTold ? Evaluation.written(formula, frame()) : "",
                        pool.faces(),
                        natural,
                        tally.sources(),
                        natural + tally.total(),
                        grounds(tally));
        return new Fallen(thrown, leanings, modes, engaged, tally.derivation(mechanic.id()));
    }

    /** What is behind its bonuses. */
    @Nullable Grounds grounds(Tally tally) {
        return isTold ? Grounds.of(tally, self.sheet()) : null;
    }

    Frame frame() {
        return new Frame(self.sheet(), other.sheet(), bound);
    }

    /** What the engaged modifiers add, as plain amounts; dice among them are thrown. */
    List<Tally.Contribution> additions(List<Engaged> engaged, Pool pool, Pool.Multiple multiple) {
        var additions = new ArrayList<Tally.Contribution>();
        for (var one : engaged) {
            if (one.change() instanceof Change.Add(Amount amount)) {
                long sum = 0;
                for (var term : amount.terms()) {
                    sum += pool.roll(term.formula(), own(one), multiple);
                }
                additions.add(one.contribution(sum));
            }
        }
        return additions;
    }

    /** The numbers of whoever bears a modifier, and what this use has bound. */
    private Frame own(Engaged one) {
        var sheet = one.bearer().sheet();
        return new Frame(sheet, sheet, bound);
    }

    private void bound(Tally tally, long natural, List<Engaged> engaged) {
        var floors = new ArrayList<Tally.Contribution>();
        var ceilings = new ArrayList<Tally.Contribution>();
        for (var one : engaged) {
            var own = own(one);
            if (one.change() instanceof Change.Floor(Amount amount)) {
                floors.add(one.contribution(Evaluation.sum(amount, own) - natural));
            } else if (one.change() instanceof Change.Ceiling(Amount amount)) {
                ceilings.add(one.contribution(Evaluation.sum(amount, own) - natural));
            }
        }
        tally.floor(floors);
        tally.ceiling(ceilings);
    }

    /** Why it would be thrown in another way than usual. */
    List<Leaning> leanings(Mechanic mechanic) {
        return leanings(mechanic, Engaged.in(kind, self, other, tags));
    }

    private static List<Leaning> leanings(Mechanic mechanic, List<Engaged> engaged) {
        var asked = new LinkedHashSet<String>();
        var leanings = new ArrayList<Leaning>();
        for (var one : engaged) {
            if (one.change() instanceof Change.Lean(String mode)) {
                asked.add(mode);
                leanings.add(new Leaning(mode, one.rule(), true));
            }
        }
        leanings.replaceAll(one ->
                asked.contains(mechanic.opposites().getOrDefault(one.mode(), ""))
                        ? new Leaning(one.mode(), one.rule(), false)
                        : one);
        return leanings;
    }

    private static Formula diceFor(Mechanic mechanic, Set<String> modes) {
        var dice = mechanic.dice();
        var most = 0;
        for (var variant : mechanic.variants()) {
            if (variant.modes().size() > most && modes.containsAll(variant.modes())) {
                dice = variant.dice();
                most = variant.modes().size();
            }
        }
        return dice;
    }

    private static Mechanic.Outcome outcome(Mechanic mechanic, Frame names) {
        for (var outcome : mechanic.outcomes()) {
            if (Evaluation.value(outcome.when(), names) != 0) {
                return outcome;
            }
        }
        return mechanic.outcomes().getLast();
    }
}
