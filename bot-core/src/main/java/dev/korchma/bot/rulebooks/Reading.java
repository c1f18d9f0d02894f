package dev.korchma.bot.rulebooks;

import dev.korchma.game.dice.DiceError;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Parsed;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the small things every section is made of: formulas, amounts and conditions. */
final class Reading {

    private static final Formula NOTHING = Formula.of("0");
    private static final String OTHER = "target.";
    private static final String HIGHEST = "highest.";

    private final Vocabulary words;
    private final Problems problems;

    Reading(Vocabulary words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    Vocabulary words() {
        return words;
    }

    Problems problems() {
        return problems;
    }

    /**
     * What a formula may use.
     *
     * @param dice whether it may throw
     * @param other whether the numbers of other bodies are at hand behind {@code target.} and
     *     {@code highest.}
     * @param bound names that only exist here
     */
    record Allowed(boolean dice, boolean other, Set<String> bound) {
        static final Allowed NUMBERS = new Allowed(false, false, Set.of());
        static final Allowed DICE = new Allowed(true, false, Set.of());
        static final Allowed DUEL = new Allowed(false, true, Set.of());

        Allowed with(String... names) {
            return new Allowed(dice, other, Set.of(names));
        }

        boolean knows(String name, Vocabulary words) {
            if (bound.contains(name) || words.values().contains(name)) {
                return true;
            }
            return other && (isOf(OTHER, name, words) || isOf(HIGHEST, name, words));
        }

        private static boolean isOf(String whose, String name, Vocabulary words) {
            return name.startsWith(whose)
                    && words.values().contains(name.substring(whose.length()));
        }

        List<String> known(Vocabulary words) {
            var known = new ArrayList<>(words.values());
            known.addAll(bound);
            if (other) {
                words.values().forEach(value -> known.add(OTHER + value));
            }
            return known;
        }
    }

    Formula formula(@Nullable Node node, Allowed allowed) {
        if (!(node instanceof Node.Leaf leaf)) {
            return NOTHING;
        }
        return switch (Formula.parse(leaf.text())) {
            case Parsed.Good(var formula) -> checked(formula, leaf, allowed);
            case Parsed.Bad(var error) -> {
                tell(leaf, error);
                yield NOTHING;
            }
        };
    }

    /** Dice that are thrown before there is anybody whose numbers could count. */
    Formula dice(Node node) {
        var formula = formula(node, Allowed.DICE);
        if (!formula.names().isEmpty()) {
            problems.add(node.place(), "dice-alone", "name", formula.names().iterator().next());
        }
        return formula;
    }

    private Formula checked(Formula formula, Node.Leaf leaf, Allowed allowed) {
        for (var name : formula.names()) {
            if (!allowed.knows(name, words)) {
                var place = leaf.place().shifted(Math.max(0, leaf.text().indexOf("@" + name)));
                problems.unknown(place, "value", name, allowed.known(words));
            }
        }
        if (!allowed.dice() && formula.hasDice()) {
            problems.add(leaf.place(), "no-dice-here", "found", leaf.text());
        }
        if (formula.results() != 1 || !formula.note().isEmpty()) {
            problems.add(leaf.place(), "one-result", "found", leaf.text());
        }
        return formula;
    }

    private void tell(Node.Leaf leaf, DiceError error) {
        var args = new HashMap<String, String>(Map.of("found", leaf.text()));
        args.put("fault", error.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        args.put("detail", String.join(", ", error.args().values()));
        error.args().forEach((name, value) -> args.put(ProblemWords.DICE + name, value));
        var place = leaf.place().shifted(Math.max(0, error.column() - 1));
        problems.add(place, "formula", args, error.suggestion());
    }

    /** A formula or a list of them; a term that is one bare name is credited to that name. */
    Amount amount(@Nullable Node node, Allowed allowed) {
        var terms = new ArrayList<Amount.Term>();
        if (node instanceof Node.Sequence several) {
            several.items().forEach(item -> terms.add(term(item, allowed)));
        } else if (node != null) {
            terms.add(term(node, allowed));
        }
        return new Amount(terms);
    }

    private Amount.Term term(Node node, Allowed allowed) {
        var formula = formula(node, allowed);
        var names = formula.names();
        var single = names.size() == 1 ? names.iterator().next() : "";
        var bare = !single.isEmpty() && formula.text().equals("@" + single);
        // So many levels in something are told by its name.
        var of =
                single.startsWith(Courses.LEVELS)
                        ? single.substring(Courses.LEVELS.length())
                        : single;
        return new Amount.Term(bare ? of : "", formula);
    }

    /** A condition; absent means always. */
    When when(@Nullable Node node) {
        return switch (node) {
            case null -> When.ALWAYS;
            case Node.Leaf leaf -> {
                words.checkTag(leaf.text(), leaf.place());
                yield new When.Has(leaf.text());
            }
            case Node.Sequence all -> new When.All(parts(all));
            case Node.Table table -> whenOf(table);
        };
    }

    private When whenOf(Node.Table table) {
        if (table.get("any") instanceof Node.Sequence any) {
            return new When.Any(parts(any));
        }
        if (table.get("all") instanceof Node.Sequence all) {
            return new When.All(parts(all));
        }
        var not = table.get("not");
        return not == null ? When.ALWAYS : new When.Not(when(not));
    }

    private List<When> parts(Node.Sequence sequence) {
        return sequence.items().stream().map(this::when).toList();
    }

    /** Prices by id, each id of the kind given. */
    Map<String, Integer> prices(Node.Table parent, String key, Vocabulary.Kind kind) {
        var table = Fields.table(parent, key);
        table.entries().keySet().forEach(id -> words.check(kind, id, table.keyPlace(id)));
        return Fields.numbers(parent, key);
    }
}
