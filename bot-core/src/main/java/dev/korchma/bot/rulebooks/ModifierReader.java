package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Modifier.Change;
import dev.korchma.game.rules.Modifier.Target;
import dev.korchma.game.rules.Modifier.Throw;
import dev.korchma.game.rules.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what features, items and effects change. */
final class ModifierReader {

    private static final List<String> TARGETS = List.of("value", "roll", "against");
    private static final List<String> CHANGES =
            List.of("base", "set", "add", "scale", "min", "max", "mode", "outcome");
    private static final Set<String> OF_VALUES =
            Set.of("base", "set", "add", "scale", "min", "max");
    private static final Set<String> OF_THROWS = Set.of("add", "min", "max", "mode", "outcome");
    private static final Set<String> OF_HARM = Set.of("add");
    private static final Set<String> OF_SUFFERED = Set.of("add", "scale");

    private final Reading reading;

    ModifierReader(Reading reading) {
        this.reading = reading;
    }

    List<Modifier> modifiers(Node.Table owner) {
        var modifiers = new ArrayList<Modifier>();
        for (var node : Fields.list(owner, "modifiers")) {
            if (node instanceof Node.Table table) {
                var modifier = modifier(table);
                if (modifier != null) {
                    modifiers.add(modifier);
                }
            }
        }
        return modifiers;
    }

    /** Modifiers of something that is so for one throw: it cannot change a number of a sheet. */
    List<Modifier> ofThrows(Node.Table owner) {
        for (var node : Fields.list(owner, "modifiers")) {
            if (node instanceof Node.Table table && table.get("value") != null) {
                reading.problems().add(table.keyPlace("value"), "only-throws");
            }
        }
        return modifiers(owner);
    }

    private @Nullable Modifier modifier(Node.Table table) {
        var where = only(table, TARGETS, "modifier-target");
        var how = only(table, CHANGES, "modifier-change");
        if (where.isEmpty() || how.isEmpty()) {
            return null;
        }
        var target = target(table, where);
        if (target == null || !fits(table, target, how)) {
            return null;
        }
        return new Modifier(
                target,
                change(table, target, how),
                Fields.text(table, "stacking"),
                reading.when(table.get("when")),
                reading.prices(table, "cost", Kind.TRACK),
                !Fields.flag(table, "free"));
    }

    /** The one key of several that must stand alone; empty when none or more do. */
    private String only(Node.Table table, List<String> keys, String problem) {
        var present = keys.stream().filter(key -> table.get(key) != null).toList();
        if (present.size() == 1) {
            return present.getFirst();
        }
        reading.problems().add(table.place(), problem, "allowed", String.join(", ", keys));
        return "";
    }

    private @Nullable Target target(Node.Table table, String where) {
        var leaf = Fields.leaf(table, where);
        if (leaf == null) {
            return null;
        }
        if (where.equals("value")) {
            return value(leaf);
        }
        for (var kind : Throw.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(leaf.text())) {
                return where.equals("roll") ? new Target.Mine(kind) : new Target.AgainstMe(kind);
            }
        }
        return null;
    }

    private @Nullable Target value(Node.Leaf leaf) {
        var words = reading.words();
        boolean fixed =
                words.ids(Kind.TRACK).contains(leaf.text())
                        || words.ids(Kind.LADDER).contains(leaf.text())
                        || leaf.text().equals(Numbers.LEVEL)
                        || leaf.text().equals(Numbers.WORTH);
        if (fixed) {
            reading.problems().add(leaf.place(), "not-modifiable", "name", leaf.text());
            return null;
        }
        if (!words.values().contains(leaf.text())) {
            reading.problems().unknown(leaf.place(), "value", leaf.text(), words.values());
            return null;
        }
        return new Target.Value(leaf.text());
    }

    private boolean fits(Node.Table table, Target target, String how) {
        var allowed =
                switch (target) {
                    case Target.Value value -> OF_VALUES;
                    case Target.Mine(var kind) -> of(kind);
                    case Target.AgainstMe(var kind) -> of(kind);
                };
        if (allowed.contains(how)) {
            return true;
        }
        reading.problems().add(table.keyPlace(how), "change-does-not-fit", "name", how);
        return false;
    }

    private static Set<String> of(Throw kind) {
        return switch (kind) {
            case ATTACK, CHECK, SAVE, ORDER -> OF_THROWS;
            case DAMAGE, HEALING -> OF_HARM;
            case SUFFERED -> OF_SUFFERED;
        };
    }

    private Change change(Node.Table table, Target target, String how) {
        if (how.equals("mode")) {
            var leaf = Fields.leaf(table, how);
            var mode = leaf == null ? "" : leaf.text();
            reading.words().check(Kind.MODE, mode, leaf == null ? table.place() : leaf.place());
            return new Change.Lean(mode);
        }
        if (how.equals("outcome")) {
            return new Change.Become(outcomes(Fields.table(table, how)));
        }
        var amount = reading.amount(table.get(how), allowed(target, how));
        var bound = table.get("upto");
        if (bound == null) {
            return change(how, amount);
        }
        if (!how.equals("add") || !(target instanceof Target.Value)) {
            reading.problems().add(table.keyPlace("upto"), "change-does-not-fit", "name", "upto");
        }
        return new Change.Raise(amount, Fields.number(table, "upto", 0));
    }

    private Map<String, String> outcomes(Node.Table table) {
        var into = new LinkedHashMap<String, String>();
        table.entries()
                .forEach((from, node) -> {
                    reading.words().check(Kind.OUTCOME, from, table.keyPlace(from));
                    if (node instanceof Node.Leaf leaf) {
                        reading.words().check(Kind.OUTCOME, leaf.text(), leaf.place());
                        into.put(from, leaf.text());
                    }
                });
        return into;
    }

    private static Allowed allowed(Target target, String how) {
        if (how.equals("scale")) {
            return Allowed.NUMBERS.with("amount");
        }
        boolean thrown =
                switch (target) {
                    case Target.Value value -> false;
                    case Target.Mine(var kind) -> kind != Throw.SUFFERED;
                    case Target.AgainstMe(var kind) -> kind != Throw.SUFFERED;
                };
        return thrown && how.equals("add") ? Allowed.DICE : Allowed.NUMBERS;
    }

    private static Change change(String how, Amount amount) {
        return switch (how) {
            case "base" -> new Change.Rebase(amount);
            case "set" -> new Change.Fix(amount);
            case "add" -> new Change.Add(amount);
            case "scale" -> new Change.Scale(amount);
            case "min" -> new Change.Floor(amount);
            case "max" -> new Change.Ceiling(amount);
            default -> throw new IllegalArgumentException(how);
        };
    }
}
