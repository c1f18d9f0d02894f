package dev.korchma.game.rules;

import dev.korchma.game.rules.Ignored.Reason;
import dev.korchma.game.rules.Modifier.Change;
import dev.korchma.game.rules.Modifier.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All numbers of one body at one moment, each derived when it is first asked for. */
final class Sheet {

    private final RuleSystem rules;
    private final Body body;
    private final @Nullable String creature;
    private final Career career;
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> manner;
    private final Map<Target, List<Standing>> reaching = new HashMap<>();
    private final Set<String> granted = new HashSet<>();
    private final List<Step> strikes = new ArrayList<>();
    private final List<String> things;
    private final Map<String, Derivation> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    Sheet(RuleSystem rules, Body body) {
        this(rules, body, Set.of());
    }

    /**
     * @param manner tags its numbers go by besides: of the way by which it has what it uses
     */
    Sheet(RuleSystem rules, Body body, Set<String> manner) {
        this.rules = rules;
        this.manner = manner;
        career = rules.career(body.build());
        this.body = body;
        creature = body.build().choices().get(Creature.CHOICE);
        tags.addAll(body.build().choices().values());
        for (var feature : Traits.features(rules, body.build(), career)) {
            granted.addAll(feature.actions());
            strikes.addAll(feature.strikes());
            gather(feature.id(), feature.gives(), feature.modifiers());
        }
        var use = Bonds.use(rules, body.build());
        things = use.awake();
        for (var id : things) {
            var item = rules.item(id);
            strikes.addAll(item.strikes());
            gather(id, item.gives(), item.modifiers());
        }
        for (var id : use.asleep()) {
            var bond = rules.item(id).bond();
            gather(id, Set.of(), bond == null ? List.of() : bond.held());
        }
        for (var active : body.effects()) {
            var effect = rules.effect(active.effect());
            strikes.addAll(effect.strikes());
            gather(effect.id(), effect.gives(), effect.modifiers());
        }
        for (var state : rules.content().states().values()) {
            for (var modifier : state.modifiers()) {
                reach(new Standing(state.id(), modifier, state.provided()));
            }
        }
    }

    private void gather(String rule, Set<String> given, List<Modifier> modifiers) {
        tags.addAll(given);
        for (var modifier : modifiers) {
            reach(new Standing(rule, modifier));
        }
    }

    private void reach(Standing one) {
        reaching.computeIfAbsent(one.modifier().target(), _ -> new ArrayList<>()).add(one);
    }

    Body body() {
        return body;
    }

    /** Tags in force on the body itself. */
    Set<String> tags() {
        return tags;
    }

    /** What is carried and does something. */
    List<String> things() {
        return things;
    }

    /** Whether one of the features brings this action. */
    boolean grants(String action) {
        return granted.contains(action);
    }

    /** What a blow of this body that lands leads to besides. */
    List<Step> strikes() {
        return strikes;
    }

    /** Modifiers of this body that reach {@code target}, whether their condition is met or not. */
    List<Standing> reaching(Target target) {
        return reaching.getOrDefault(target, List.of());
    }

    long value(String id) {
        return derive(id).value();
    }

    Derivation derive(String id) {
        var before = known.get(id);
        if (before != null) {
            return before;
        }
        if (!underWay.add(id)) {
            throw new IllegalStateException("value needs itself: " + id);
        }
        var derivation = compute(id);
        underWay.remove(id);
        known.put(id, derivation);
        return derivation;
    }

    /** A derived number with several parts, or with some that do not count; null for others. */
    @Nullable Derivation madeOfOthers(String id) {
        if (!rules.numbers().derived().containsKey(id)) {
            return null;
        }
        var number = derive(id);
        return number.sources().size() > 1 || !number.ignored().isEmpty() ? number : null;
    }

    /** The number behind a name, or empty when there is no such name in the game. */
    OptionalDouble number(String id) {
        var before = known.get(id);
        if (before != null) {
            return OptionalDouble.of((double) before.value());
        }
        return rules.numbers().knows(id) || rules.content().careers().counts(id)
                ? OptionalDouble.of((double) value(id))
                : OptionalDouble.empty();
    }

    private Derivation compute(String id) {
        if (id.equals(Numbers.LEVEL)) {
            return plain(id, body.build().level()).derivation(id);
        }
        if (rules.content().careers().counts(id)) {
            return plain(id, career.in(id.substring(Careers.LEVELS.length()))).derivation(id);
        }
        if (id.equals(Numbers.WORTH)) {
            return plain(id, rules.worths().worth(creature)).derivation(id);
        }
        if (rules.numbers().tracks().containsKey(id)) {
            return plain(id, body.track(id)).derivation(id);
        }
        if (rules.numbers().ladders().containsKey(id)) {
            return plain(id, 0).derivation(id);
        }
        var attribute = rules.numbers().attributes().get(id);
        var reaching = reaching(new Target.Value(id));
        var growing = rules.numbers().growing().get(id);
        var tally =
                growing != null
                        ? new Tally(growing.sources(body.build(), career))
                        : attribute == null ? base(id, reaching) : plain(id, chosen(attribute));
        // Most numbers of most bodies: nothing changes them.
        if (reaching.isEmpty() && creature == null) {
            return tally.derivation(id);
        }
        var fixes = collect(Change.Fix.class, reaching, tally);
        if (attribute == null) {
            fixes.addAll(printed(id));
        }
        tally.fix(fixes);
        var adds = collect(Change.Add.class, reaching, tally);
        adds.addAll(collect(Change.Raise.class, reaching, tally));
        tally.add(adds);
        tally.floor(collect(Change.Floor.class, reaching, tally));
        tally.ceiling(collect(Change.Ceiling.class, reaching, tally));
        return tally.derivation(id);
    }

    /** A number that stands in the build of a creature, whatever the rules would make of it. */
    private List<Tally.Contribution> printed(String id) {
        var number = body.build().attributes().get(id);
        return number == null || creature == null
                ? List.of()
                : List.of(new Tally.Contribution(creature, number, ""));
    }

    private static Tally plain(String id, long value) {
        return new Tally(List.of(new Source(id, value)));
    }

    private int chosen(Attribute attribute) {
        return body.build().attributes().getOrDefault(attribute.id(), attribute.standard());
    }

    /** The best of the ways to compute the value; a tie goes to the one declared first. */
    private Tally base(String id, List<Standing> reaching) {
        var number = rules.numbers().derived().get(id);
        if (number != null && !number.carried().isEmpty()) {
            return new Tally(Burden.sources(rules, this, number));
        }
        var bases = bases(id, reaching);
        if (bases.size() == 1 && holds(bases.getFirst().when())) {
            return new Tally(terms(bases.getFirst()));
        }
        List<Derived.Base> open = new ArrayList<>();
        List<Derived.Base> shut = new ArrayList<>();
        for (var base : bases) {
            (holds(base.when()) ? open : shut).add(base);
        }
        var best = new Tally(List.of());
        var chosen = -1;
        for (int i = 0; i < open.size(); i++) {
            var candidate = new Tally(terms(open.get(i)));
            if (chosen < 0 || candidate.total() > best.total()) {
                best = candidate;
                chosen = i;
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (i != chosen) {
                best.ignore(open.get(i).rule(), sum(open.get(i)), Reason.DOES_NOT_STACK);
            }
        }
        for (var base : shut) {
            best.ignore(base.rule(), sum(base), Reason.CONDITION_NOT_MET);
        }
        return best;
    }

    private boolean holds(When when) {
        if (manner.isEmpty()) {
            return when.holds(tags);
        }
        var all = new HashSet<>(tags);
        all.addAll(manner);
        return when.holds(all);
    }

    private List<Derived.Base> bases(String id, List<Standing> reaching) {
        if (reaching.isEmpty()) {
            return rules.numbers().bases(id);
        }
        var bases = new ArrayList<>(rules.numbers().bases(id));
        for (var one : reaching) {
            if (one.modifier().change() instanceof Change.Rebase(Amount amount)
                    && one.isThere(this)) {
                bases.add(new Derived.Base(one.rule(), amount, one.modifier().when()));
            }
        }
        return bases;
    }

    /** What grew level by level is told level by level. */
    private List<Source> terms(Derived.Base base) {
        var terms = Evaluation.terms(base.amount(), base.rule(), new Frame(this));
        var growing = rules.numbers().growing();
        if (growing.isEmpty()
                || terms.stream().noneMatch(term -> growing.containsKey(term.rule()))) {
            return terms;
        }
        return terms.stream()
                .flatMap(term ->
                        growing.containsKey(term.rule())
                                ? derive(term.rule()).sources().stream()
                                : Stream.of(term))
                .toList();
    }

    private long sum(Derived.Base base) {
        return Evaluation.sum(base.amount(), new Frame(this));
    }

    private List<Tally.Contribution> collect(
            Class<? extends Change> kind, List<Standing> reaching, Tally tally) {
        List<Tally.Contribution> open = new ArrayList<>();
        for (var one : reaching) {
            var modifier = one.modifier();
            if (kind.isInstance(modifier.change()) && one.isThere(this)) {
                var amount = Evaluation.sum(modifier.change().amountOrZero(), new Frame(this));
                if (holds(modifier.when())) {
                    long most =
                            modifier.change() instanceof Change.Raise(Amount _, int bound)
                                    ? bound
                                    : Long.MAX_VALUE;
                    open.add(new Tally.Contribution(one.rule(), amount, modifier.stacking(), most));
                } else {
                    tally.ignore(one.rule(), amount, Reason.CONDITION_NOT_MET);
                }
            }
        }
        return open;
    }
}
