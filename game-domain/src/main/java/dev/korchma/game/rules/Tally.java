package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what changes a number and remembers what counted and what did not. */
final class Tally {

    /**
     * One change as a plain amount.
     *
     * @param most the whole it may lead to
     */
    record Contribution(String rule, long amount, String stacking, long most) {

        Contribution(String rule, long amount, String stacking) {
            this(rule, amount, stacking, Long.MAX_VALUE);
        }
    }

    private final List<Source> sources;
    private final List<Ignored> ignored = new ArrayList<>();

    Tally(List<Source> start) {
        sources = new ArrayList<>(start);
    }

    void ignore(String rule, long amount, Ignored.Reason reason) {
        ignored.add(new Ignored(rule, amount, reason));
    }

    /** The highest of them replaces everything so far. */
    void fix(List<Contribution> fixes) {
        if (fixes.isEmpty()) {
            return;
        }
        var best = best(fixes);
        sources.forEach(source -> ignore(source.rule(), source.amount(), Ignored.Reason.REPLACED));
        sources.clear();
        sources.add(new Source(best.rule(), best.amount()));
        skip(fixes, List.of(best));
    }

    /**
     * All of them, in this order, but of each stacking kind only the highest bonus and the deepest
     * penalty.
     */
    void add(List<Contribution> adds) {
        if (adds.size() < 2) {
            adds.forEach(this::count);
            return;
        }
        var counted = new ArrayList<Contribution>();
        Map<String, List<Contribution>> kinds = new TreeMap<>();
        for (var one : adds) {
            if (one.stacking().isEmpty()) {
                counted.add(one);
            } else {
                var kind = one.stacking() + (one.amount() < 0 ? "-" : "+");
                kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(one);
            }
        }
        kinds.forEach((kind, same) -> counted.add(kind.endsWith("-") ? worst(same) : best(same)));
        for (var one : adds) {
            if (holds(counted, one)) {
                count(one);
            }
        }
        skip(adds, counted);
    }

    private void count(Contribution one) {
        long room = one.most() == Long.MAX_VALUE ? one.amount() : one.most() - total();
        long counts = Math.min(one.amount(), Math.max(0, room));
        if (one.amount() > 0 && counts == 0) {
            ignore(one.rule(), one.amount(), Ignored.Reason.NOT_NEEDED);
        } else {
            sources.add(new Source(one.rule(), one.amount() > 0 ? counts : one.amount()));
        }
    }

    /** By so much, whatever it comes to; told where it makes no difference, too. */
    void change(String rule, long difference) {
        if (difference == 0) {
            ignore(rule, 0, Ignored.Reason.NOT_NEEDED);
        } else {
            sources.add(new Source(rule, difference));
        }
    }

    /** Not below the highest of them. */
    void floor(List<Contribution> floors) {
        if (!floors.isEmpty()) {
            var best = best(floors);
            bound(best, Math.max(0, best.amount() - total()));
            skip(floors, List.of(best));
        }
    }

    /** Not above the lowest of them. */
    void ceiling(List<Contribution> ceilings) {
        if (!ceilings.isEmpty()) {
            var worst = worst(ceilings);
            bound(worst, Math.min(0, worst.amount() - total()));
            skip(ceilings, List.of(worst));
        }
    }

    long total() {
        long total = 0;
        for (var source : sources) {
            total += source.amount();
        }
        return total;
    }

    List<Source> sources() {
        return sources;
    }

    Derivation derivation(String id) {
        return new Derivation(id, total(), sources, ignored);
    }

    private void bound(Contribution limit, long difference) {
        if (difference == 0) {
            ignore(limit.rule(), limit.amount(), Ignored.Reason.NOT_NEEDED);
        } else {
            sources.add(new Source(limit.rule(), difference));
        }
    }

    private void skip(List<Contribution> all, List<Contribution> counted) {
        for (var one : all) {
            if (!holds(counted, one)) {
                ignore(one.rule(), one.amount(), Ignored.Reason.DOES_NOT_STACK);
            }
        }
    }

    /** By identity: two equal shields are still two shields. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(List<Contribution> counted, Contribution wanted) {
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i) == wanted) {
                return true;
            }
        }
        return false;
    }

    private static Contribution best(List<Contribution> several) {
        var best = several.getFirst();
        for (var one : several) {
            best = one.amount() > best.amount() ? one : best;
        }
        return best;
    }

    private static Contribution worst(List<Contribution> several) {
        var worst = several.getFirst();
        for (var one : several) {
            worst = one.amount() < worst.amount() ? one : worst;
        }
        return worst;
    }
}
