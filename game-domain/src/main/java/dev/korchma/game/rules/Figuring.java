package dev.korchma.game.rules;

import dev.korchma.game.rules.Cell.Kind;
import dev.korchma.game.rules.Ignored.Reason;
import dev.korchma.game.rules.Modifier.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the numbers of one sheet come about. */
final class Figuring {

    private final RuleSystem rules;
    private final Sheet sheet;
    private final Bearing bearing;
    private final Build build;

    Figuring(Sheet sheet) {
        this.rules = sheet.rules();
        this.sheet = sheet;
        this.bearing = sheet.bearing();
        this.build = sheet.body().build();
    }

    Derivation derive(Cell cell) {
        var id = cell.id();
        return switch (cell.kind()) {
            case Kind.Level _ -> plain(id, build.level());
            case Kind.Taken(String option) -> plain(id, bearing.career().in(option));
            case Kind.Worth _ -> plain(id, rules.worths().worth(bearing.creature()));
            case Kind.Left _ -> plain(id, sheet.body().track(id));
            case Kind.Rank _ -> plain(id, 0);
            case Kind.Chosen _, Kind.Kept _, Kind.Grown _, Kind.Carried _, Kind.Made _ -> {
                var reaching = bearing.reaching(cell.place());
                // Most numbers of most bodies: nothing changes them.
                yield reaching.isEmpty() && bearing.creature() == null
                        ? untouched(cell)
                        : changed(cell, reaching);
            }
        };
    }

    private static Derivation plain(String id, long value) {
        return new Derivation(id, value, List.of(new Source(id, value)), List.of());
    }

    private Derivation untouched(Cell cell) {
        if (cell.kind() instanceof Kind.Made made) {
            if (made.always() != null) {
                return made.always();
            }
            var ways = made.ways().all();
            if (ways.size() == 1 && sheet.holds(ways.getFirst().when())) {
                return told(cell.id(), terms(ways.getFirst()));
            }
        } else if (cell.kind() instanceof Kind.Chosen(Attribute attribute)) {
            return plain(cell.id(), chosen(attribute));
        } else if (cell.kind() instanceof Kind.Kept) {
            return plain(cell.id(), kept(cell.id()));
        }
        return begun(cell, List.of()).derivation(cell.id());
    }

    private static Derivation told(String id, List<Source> sources) {
        long total = 0;
        for (int i = 0; i < sources.size(); i++) {
            total += sources.get(i).amount();
        }
        return new Derivation(id, total, sources, List.of());
    }

    private Derivation changed(Cell cell, List<Standing> reaching) {
        var tally = begun(cell, reaching);
        var changes = new Changes(sheet, reaching, tally);
        var fixes = new ArrayList<>(changes.of(Change.Fix.class));
        if (!(cell.kind() instanceof Kind.Chosen)) {
            fixes.addAll(printed(cell.id()));
        }
        tally.fix(fixes);
        var adds = new ArrayList<>(changes.of(Change.Add.class));
        adds.addAll(changes.of(Change.Raise.class));
        tally.add(adds);
        changes.scale();
        tally.floor(changes.of(Change.Floor.class));
        tally.ceiling(changes.of(Change.Ceiling.class));
        return tally.derivation(cell.id());
    }

    /** A number that stands in the build of a creature, whatever the rules would make of it. */
    private List<Tally.Contribution> printed(String id) {
        var creature = bearing.creature();
        var number = creature == null ? null : build.attributes().get(id);
        return number == null || creature == null
                ? List.of()
                : List.of(new Tally.Contribution(creature, number, ""));
    }

    /** The number before anything changes it. */
    private Tally begun(Cell cell, List<Standing> reaching) {
        return switch (cell.kind()) {
            case Kind.Grown(Growing growing) -> new Tally(growing.sources(build, bearing.career()));
            case Kind.Chosen(Attribute attribute) ->
                    new Tally(List.of(new Source(cell.id(), chosen(attribute))));
            case Kind.Kept _ -> new Tally(List.of(new Source(cell.id(), kept(cell.id()))));
            case Kind.Carried(Derived number) -> new Tally(Burden.sources(rules, sheet, number));
            case Kind.Made made -> best(ways(made, reaching));
            default -> throw new IllegalArgumentException("nothing changes it: " + cell.id());
        };
    }

    private int chosen(Attribute attribute) {
        return build.attributes().getOrDefault(attribute.id(), attribute.standard());
    }

    private int kept(String id) {
        return build.attributes().getOrDefault(id, 0);
    }

    /** With those a modifier brings. */
    private List<Ways.Way> ways(Kind.Made made, List<Standing> reaching) {
        var more = new ArrayList<Ways.Way>(0);
        for (var one : reaching) {
            var modifier = one.modifier();
            if (modifier.change() instanceof Change.Rebase(Amount amount) && one.isThere(sheet)) {
                more.add(Ways.Way.of(new Derived.Base(one.rule(), amount, modifier.when())));
            }
        }
        return more.isEmpty() ? made.ways().all() : made.ways().and(more).all();
    }

    /** The best of the ways to compute the value; a tie goes to the one declared first. */
    private Tally best(List<Ways.Way> ways) {
        if (ways.size() == 1 && sheet.holds(ways.getFirst().when())) {
            return new Tally(terms(ways.getFirst()));
        }
        var open = new ArrayList<Ways.Way>();
        var shut = new ArrayList<Ways.Way>();
        for (var way : ways) {
            (sheet.holds(way.when()) ? open : shut).add(way);
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
        for (var way : shut) {
            best.ignore(way.rule(), sum(way), Reason.CONDITION_NOT_MET);
        }
        return best;
    }

    /** What grew level by level is told level by level. */
    private List<Source> terms(Ways.Way way) {
        var terms = way.sources(sheet.frame());
        var growing = rules.numbers().growing();
        if (growing.isEmpty() || !names(terms, growing.keySet())) {
            return terms;
        }
        var told = new ArrayList<Source>();
        for (var term : terms) {
            if (growing.containsKey(term.rule())) {
                told.addAll(sheet.derive(term.rule()).sources());
            } else {
                told.add(term);
            }
        }
        return told;
    }

    private static boolean names(List<Source> terms, Set<String> ids) {
        for (int i = 0; i < terms.size(); i++) {
            if (ids.contains(terms.get(i).rule())) {
                return true;
            }
        }
        return false;
    }

    private long sum(Ways.Way way) {
        long sum = 0;
        for (var source : way.sources(sheet.frame())) {
            sum += source.amount();
        }
        return sum;
    }
}
