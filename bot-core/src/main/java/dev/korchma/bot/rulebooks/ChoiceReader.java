package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.Pace;
import dev.korchma.game.rules.Suggested;
import dev.korchma.game.rules.Taken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what can be chosen, and builds that have chosen. */
final class ChoiceReader {

    private static final String OUT_OF = "out-of";

    private final Node.Table root;
    private final Reading reading;
    private final ModifierReader modifiers;
    private final Courses courses;
    private final Map<String, Option> shared = new HashMap<>();

    ChoiceReader(Node.Table root, Reading reading) {
        this.root = root;
        this.reading = reading;
        this.modifiers = new ModifierReader(reading);
        this.courses = new Courses(root);
    }

    Map<String, Choice> choices() {
        var choices = new LinkedHashMap<String, Choice>();
        Fields.each(
                root,
                "choices",
                (id, entry) -> {
                    var options = options(entry);
                    var when = reading.when(entry.get("when"));
                    var many = many(entry);
                    var anew = anew(entry);
                    var outOf = Fields.text(entry, OUT_OF);
                    var paces = paces(entry);
                    for (int at = 1; at <= paces.size(); at++) {
                        var numbered = numbered(id, at);
                        var quota = many == null ? null : new Choice.Quota(at, many);
                        var pace = paces.get(at - 1);
                        int level = pace instanceof Pace.Every ? at : level(entry);
                        choices.put(
                                numbered,
                                new Choice(
                                        numbered,
                                        id,
                                        level,
                                        pace,
                                        when,
                                        quota,
                                        anew,
                                        outOf.isEmpty() ? null : outOf,
                                        Fields.flag(entry, "may-wait"),
                                        options));
                    }
                });
        return choices;
    }

    private Set<String> anew(Node.Table choice) {
        Fields.leaves(choice, "anew")
                .forEach(leaf -> reading.words().check(Kind.REST, leaf.text(), leaf.place()));
        return Fields.texts(choice, "anew");
    }

    /** Of every place of a choice which levels its level is one of. */
    private List<Pace> paces(Node.Table choice) {
        if (Courses.isEvery(choice)) {
            return Collections.nCopies(courses.playable(), new Pace.Every());
        }
        var of = Courses.of(choice);
        if (of == null || !courses.knows(of)) {
            return Collections.nCopies(most(choice), Pace.WHOLE);
        }
        var paces = new ArrayList<Pace>();
        int times = courses.times(of, level(choice));
        for (int nth = 1; nth <= times; nth++) {
            paces.addAll(
                    Collections.nCopies(most(choice), new Pace.Within(of, nth, taken(choice))));
        }
        return paces;
    }

    private static int level(Node.Table choice) {
        return Courses.level(choice);
    }

    private static Taken taken(Node.Table entry) {
        return switch (Fields.text(entry, "taken")) {
            case "begun" -> Taken.BEGUN;
            case "joined" -> Taken.JOINED;
            default -> Taken.EITHER;
        };
    }

    /** How many are taken, where that depends on who takes them. */
    private @Nullable Amount many(Node.Table choice) {
        if (choice.get("most") != null) {
            return reading.amount(choice.get("take"), Allowed.NUMBERS);
        }
        boolean counted =
                choice.get("take") == null
                        || (choice.get("take") instanceof Node.Leaf leaf
                                && leaf.kind() == Node.Kind.INTEGER);
        if (!counted) {
            reading.problems().add(choice.keyPlace("take"), "missing-key", "name", "most");
        }
        return null;
    }

    private static int most(Node.Table choice) {
        return Fields.number(choice, choice.get("most") == null ? "take" : "most", 1);
    }

    /** Of several choices that ask the same the first one bears its id. */
    static String numbered(String id, int at) {
        return at == 1 ? id : id + "." + at;
    }

    private Map<String, Option> options(Node.Table choice) {
        var options = new LinkedHashMap<String, Option>();
        Fields.each(choice, "options", (id, body) -> options.put(id, option(id, body)));
        for (var leaf : Fields.leaves(choice, "of")) {
            if (Fields.table(root, "options").get(leaf.text()) instanceof Node.Table shared) {
                options.put(leaf.text(), shared(leaf.text(), shared));
            } else {
                var known = Fields.table(root, "options").entries().keySet();
                reading.problems().unknown(leaf.place(), "option", leaf.text(), known);
            }
        }
        if (choice.get("among") != null) {
            var among = reading.when(choice.get("among"));
            Fields.each(
                    root,
                    "options",
                    (id, shared) -> {
                        var taught = taught(shared);
                        if (taught.size() == 1 && among.holds(taught.getFirst())) {
                            options.putIfAbsent(id, shared(id, shared));
                        }
                    });
        }
        var outOf = Fields.leaf(choice, OUT_OF);
        var other = outOf == null ? null : answers(outOf);
        if (other != null) {
            options.putAll(options(other));
        }
        if (options.isEmpty()) {
            reading.problems().add(choice.place(), "missing-key", "name", "options");
        }
        return options;
    }

    /** The choice whose answers another one chooses out of; that one has options of its own. */
    private Node.@Nullable Table answers(Node.Leaf outOf) {
        var choices = Fields.table(root, "choices");
        if (!reading.words().check(Kind.CHOICE, outOf.text(), outOf.place())) {
            return null;
        }
        var other = Fields.table(choices, outOf.text());
        if (other.get(OUT_OF) != null || other.get("every-level") != null) {
            reading.problems().add(outOf.place(), "out-of-what", "name", outOf.text());
            return null;
        }
        return other;
    }

    /**
     * The tags of each action an option brings: one that brings a single action is that action to
     * whoever chooses, one that brings several is something else.
     */
    private List<Set<String>> taught(Node.Table option) {
        var actions = Fields.table(root, "actions");
        var taught = new ArrayList<Set<String>>();
        Fields.each(
                option,
                "features",
                (id, feature) ->
                        Fields.texts(feature, "actions").stream()
                                .map(action -> Fields.table(actions, action))
                                .forEach(action -> taught.add(Fields.texts(action, "tags"))));
        return taught;
    }

    /** Read once, however many choices name it. */
    private Option shared(String id, Node.Table entry) {
        var known = shared.get(id);
        if (known == null) {
            known = option(id, entry);
            shared.put(id, known);
        }
        return known;
    }

    private Option option(String id, Node.Table entry) {
        var features = new LinkedHashMap<String, Feature>();
        Fields.each(entry, "features", (name, body) -> features.put(name, feature(name, body)));
        return new Option(
                id,
                terms(entry),
                Fields.texts(entry, "tags"),
                List.copyOf(features.values()),
                suggested(Fields.table(entry, "suggests")));
    }

    private Option.Terms terms(Node.Table entry) {
        var provided = entry.get("provided");
        return new Option.Terms(
                reading.when(entry.get("when")),
                provided == null ? null : reading.formula(provided, Allowed.NUMBERS),
                again(entry));
    }

    private static Option.Again again(Node.Table entry) {
        return switch (Fields.text(entry, "repeats")) {
            case "true" -> Option.Again.ALWAYS;
            case "apart" -> Option.Again.APART;
            default -> Option.Again.NEVER;
        };
    }

    private Suggested suggested(Node.Table entry) {
        var choices = Fields.table(entry, "choices");
        var build = build(entry);
        choices.entries()
                .keySet()
                .forEach(choice ->
                        suggests(choice, taken(choices, choice), choices.keyPlace(choice)));
        known(Fields.leaves(entry, "items"));
        var outfits = new ArrayList<List<String>>();
        for (var node : Fields.list(entry, "outfits")) {
            if (node instanceof Node.Sequence outfit) {
                outfits.add(known(Fields.leaves(outfit)).stream().map(Node.Leaf::text).toList());
            }
        }
        var attributes = Fields.table(entry, "attributes");
        for (var attribute : build.attributes().keySet()) {
            reading.words().check(Kind.VALUE, attribute, attributes.keyPlace(attribute));
        }
        return new Suggested(
                build.attributes(), build.choices(), build.items(), outfits, wealth(entry));
    }

    private List<Node.Leaf> known(List<Node.Leaf> items) {
        items.forEach(leaf -> reading.words().check(Kind.ITEM, leaf.text(), leaf.place()));
        return items;
    }

    private @Nullable Formula wealth(Node.Table entry) {
        var wealth = entry.get("wealth");
        if (wealth != null && root.get(OutsetReader.MONEY) == null) {
            reading.problems().add(wealth.place(), "wealth-without-money");
        }
        return wealth == null ? null : reading.dice(wealth);
    }

    private void suggests(String choice, List<String> options, Place place) {
        if (!reading.words().check(Kind.CHOICE, choice, place)) {
            return;
        }
        options.forEach(option -> reading.words().check(Kind.OPTION, option, place));
        var asked = Fields.table(Fields.table(root, "choices"), choice);
        int most = paces(asked).size();
        if (options.size() > most) {
            var args = Map.of("name", choice, "most", Integer.toString(most));
            reading.problems().add(place, "takes-fewer", args, null);
        }
    }

    private Feature feature(String id, Node.Table entry) {
        for (var leaf : Fields.leaves(entry, "actions")) {
            reading.words().check(Kind.ACTION, leaf.text(), leaf.place());
        }
        return new Feature(
                id,
                Fields.number(entry, "level", 1),
                taken(entry),
                Fields.flag(entry, "quiet"),
                modifiers.modifiers(entry),
                List.copyOf(Fields.texts(entry, "actions")),
                Fields.texts(entry, "gives"),
                StepReader.strikes(entry, reading));
    }

    static Build build(Node.Table entry) {
        var choices = new LinkedHashMap<String, String>();
        var table = Fields.table(entry, "choices");
        for (var choice : table.entries().keySet()) {
            var taken = taken(table, choice);
            for (int at = 1; at <= taken.size(); at++) {
                choices.put(numbered(choice, at), taken.get(at - 1));
            }
        }
        return new Build(
                Fields.number(entry, "level", 1),
                Fields.numbers(entry, "attributes"),
                choices,
                Fields.leaves(entry, "items").stream().map(Node.Leaf::text).toList());
    }

    /** What is taken for a choice: one option, or several in a list. */
    private static List<String> taken(Node.Table choices, String choice) {
        var one = Fields.leaf(choices, choice);
        return one == null
                ? Fields.leaves(choices, choice).stream().map(Node.Leaf::text).toList()
                : List.of(one.text());
    }
}
