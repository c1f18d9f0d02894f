package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Aftermath;
import dev.korchma.game.rules.Attribute;
import dev.korchma.game.rules.Derived;
import dev.korchma.game.rules.Growing;
import dev.korchma.game.rules.Ladder;
import dev.korchma.game.rules.Numbers;
import dev.korchma.game.rules.Store;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sections {@code attributes}, {@code derived} and {@code tracks}. */
final class NumbersReader {

    private final Node.Table root;
    private final Reading reading;

    NumbersReader(Node.Table root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    Numbers numbers() {
        return new Numbers(attributes(), derived(), tracks(), ladders(), growing());
    }

    private Map<String, Attribute> attributes() {
        var attributes = new LinkedHashMap<String, Attribute>();
        Fields.each(
                root,
                "attributes",
                (id, entry) -> {
                    int min = Fields.number(entry, "min", 0);
                    int max = Fields.number(entry, "max", 0);
                    int standard = Fields.number(entry, "default", 0);
                    if (min > max || standard < min || standard > max) {
                        reading.problems().add(entry.place(), "bounds-crossed", "name", id);
                    }
                    var roll = entry.get("roll");
                    attributes.put(
                            id,
                            new Attribute(
                                    id,
                                    min,
                                    max,
                                    standard,
                                    roll == null ? null : reading.dice(roll)));
                });
        return attributes;
    }

    private Map<String, Derived> derived() {
        var derived = new LinkedHashMap<String, Derived>();
        Fields.each(
                root,
                "derived",
                (id, entry) -> {
                    long ways =
                            Stream.of("is", "best", "carried")
                                    .filter(way -> entry.get(way) != null)
                                    .count();
                    if (ways != 1) {
                        reading.problems().add(entry.place(), "is-or-best", "name", id);
                    }
                    derived.put(
                            id, new Derived(id, bases(id, entry), carried(entry), shown(entry)));
                });
        return derived;
    }

    private @Nullable When shown(Node.Table entry) {
        return switch (Fields.text(entry, "shown")) {
            case "true" -> When.ALWAYS;
            case "false" -> null;
            default -> entry.get("shown") == null ? null : reading.when(entry.get("shown"));
        };
    }

    private Map<String, Formula> carried(Node.Table entry) {
        var carried = new LinkedHashMap<String, Formula>();
        var table = Fields.table(entry, "carried");
        table.entries()
                .forEach((fact, worth) -> {
                    reading.words().check(Kind.FACT, fact, table.keyPlace(fact));
                    carried.put(fact, reading.formula(worth, Allowed.NUMBERS.with("amount")));
                });
        return carried;
    }

    private List<Derived.Base> bases(String id, Node.Table entry) {
        var bases = new ArrayList<Derived.Base>();
        var is = entry.get("is");
        if (is != null) {
            bases.add(new Derived.Base(id, reading.amount(is, Allowed.NUMBERS), When.ALWAYS));
        }
        Fields.each(
                entry,
                "best",
                (rule, way) ->
                        bases.add(
                                new Derived.Base(
                                        rule,
                                        reading.amount(way.get("is"), Allowed.NUMBERS),
                                        reading.when(way.get("when")))));
        return bases;
    }

    private Map<String, Ladder> ladders() {
        var ladders = new LinkedHashMap<String, Ladder>();
        Fields.each(root, "ladders", (id, entry) -> ladders.put(id, ladder(id, entry)));
        return ladders;
    }

    private Ladder ladder(String id, Node.Table entry) {
        var rungs = new LinkedHashMap<String, Formula>();
        entry.entries()
                .forEach((track, rank) -> {
                    if (reading.words().check(Kind.TRACK, track, entry.keyPlace(track))) {
                        rungs.put(track, reading.formula(rank, Allowed.NUMBERS));
                    }
                });
        return new Ladder(id, rungs);
    }

    private Map<String, Growing> growing() {
        var growing = new LinkedHashMap<String, Growing>();
        Fields.each(
                root,
                "by-level",
                (id, entry) -> {
                    var dice = entry.get("dice");
                    if (dice == null && entry.get("by-dice") != null) {
                        reading.problems()
                                .add(entry.keyPlace("by-dice"), "missing-key", "name", "dice");
                    }
                    growing.put(
                            id,
                            new Growing(
                                    id,
                                    Fields.number(entry, "begins-at", 1),
                                    ofLevels(entry.get("is"), Allowed.NUMBERS),
                                    dice == null ? null : ofLevels(dice, Allowed.DICE),
                                    Fields.flag(entry, "by-dice")));
                });
        return growing;
    }

    /** Of one level nothing is known but its number and what it was taken in. */
    private Formula ofLevels(@Nullable Node node, Allowed allowed) {
        var formula = reading.formula(node, allowed);
        var known =
                reading.words().values().stream()
                        .filter(id -> id.equals(Courses.LEVEL) || id.startsWith(Courses.LEVELS))
                        .toList();
        for (var name : formula.names()) {
            if (node != null && !known.contains(name)) {
                reading.problems().unknown(node.place(), "value", name, known);
            }
        }
        return formula;
    }

    private Store store(Node.Table entry) {
        var shields = Fields.leaf(entry, "shields");
        if (shields != null) {
            reading.words().check(Kind.TRACK, shields.text(), shields.place());
        }
        return new Store(
                Fields.flag(entry, "empty"),
                Fields.flag(entry, "best"),
                Fields.text(entry, "shields"));
    }

    private Aftermath aftermath(Node.Table entry) {
        return new Aftermath(
                StepReader.aftermath(entry, "emptied", reading),
                StepReader.aftermath(entry, "risen", reading),
                StepReader.aftermath(entry, "struck", reading),
                StepReader.aftermath(entry, "harmed", reading));
    }

    private Map<String, Track> tracks() {
        var tracks = new LinkedHashMap<String, Track>();
        Fields.each(
                root,
                "tracks",
                (id, entry) ->
                        tracks.put(
                                id,
                                new Track(
                                        id,
                                        reading.amount(entry.get("max"), Allowed.NUMBERS),
                                        List.copyOf(Fields.texts(entry, "resets")),
                                        Fields.flag(entry, "shown"),
                                        Fields.flag(entry, "quiet"),
                                        store(entry),
                                        aftermath(entry))));
        return tracks;
    }
}
