package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to compute one number, in the order of the pack: the best one counts. */
record Ways(List<Way> all) {

    Ways {
        all = List.copyOf(all);
    }

    static Ways of(List<Derived.Base> bases) {
        return new Ways(bases.stream().map(Way::of).toList());
    }

    Ways and(List<Way> more) {
        var both = new ArrayList<>(all);
        both.addAll(more);
        return new Ways(both);
    }

    /** One of them. */
    record Way(String rule, When when, List<Part> parts) {

        static Way of(Derived.Base base) {
            var parts = new ArrayList<Part>();
            for (var term : base.amount().terms()) {
                parts.add(Part.of(term, base.rule()));
            }
            return new Way(base.rule(), base.when(), List.copyOf(parts));
        }

        /** What it comes to, part for part. */
        List<Source> sources(Scope scope) {
            if (parts.size() == 1) {
                return List.of(parts.getFirst().source(scope));
            }
            var sources = new ArrayList<Source>(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                sources.add(parts.get(i).source(scope));
            }
            return sources;
        }

        /** The same for everybody; null where it depends on the body. */
        @Nullable List<Source> fixed() {
            var sources = new ArrayList<Source>(parts.size());
            for (var part : parts) {
                var fixed = part.fixed();
                if (fixed == null) {
                    return null;
                }
                sources.add(fixed);
            }
            return sources;
        }
    }

    /**
     * A part of one.
     *
     * @param fixed what it comes to for everybody; null where that depends on the body
     */
    record Part(String rule, Formula formula, @Nullable Source fixed) {

        static Part of(Amount.Term term, String holder) {
            var rule = term.rule().isEmpty() ? holder : term.rule();
            var formula = term.formula();
            // What fails is told when it is asked for, like everything else that fails.
            return formula.names().isEmpty()
                            && formula.value(Scope.EMPTY) instanceof Valued.Done done
                    ? new Part(rule, formula, new Source(rule, done.number()))
                    : new Part(rule, formula, null);
        }

        Source source(Scope scope) {
            return fixed == null ? new Source(rule, Evaluation.value(formula, scope)) : fixed;
        }
    }
}
