package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Aim;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Circumstance;
import dev.korchma.game.rules.Content;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Effect.Lasting;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.ReadyHero;
import dev.korchma.game.rules.Suggested;
import dev.korchma.game.rules.Targeting;
import dev.korchma.game.rules.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads choices, items, actions, effects and the heroes who are ready to play. */
final class ContentReader {

    private final Node.Table root;
    private final Reading reading;
    private final ModifierReader modifiers;

    ContentReader(Node.Table root, Reading reading) {
        this.root = root;
        this.reading = reading;
        this.modifiers = new ModifierReader(reading);
    }

    Content content() {
        return new Content(
                choices(),
                items(),
                actions(),
                effects(),
                heroes(),
                circumstances(),
                new BestiaryReader(root, reading).bestiary());
    }

    private Map<String, Choice> choices() {
        var choices = new LinkedHashMap<String, Choice>();
        Fields.each(
                root,
                "choices",
                (id, entry) -> {
                    var options = options(entry);
                    for (int at = 1; at <= Fields.number(entry, "take", 1); at++) {
                        var numbered = numbered(id, at);
                        choices.put(
                                numbered,
                                new Choice(
                                        numbered,
                                        id,
                                        Fields.number(entry, "level", 1),
                                        reading.when(entry.get("when")),
                                        options));
                    }
                });
        return choices;
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
                options.put(leaf.text(), option(leaf.text(), shared));
            } else {
                var known = Fields.table(root, "options").entries().keySet();
                reading.problems().unknown(leaf.place(), "option", leaf.text(), known);
            }
        }
        if (options.isEmpty()) {
            reading.problems().add(choice.place(), "missing-key", "name", "options");
        }
        return options;
    }

    private Option option(String id, Node.Table entry) {
        var features = new LinkedHashMap<String, Feature>();
        Fields.each(entry, "features", (name, body) -> features.put(name, feature(name, body)));
        return new Option(
                id,
                reading.when(entry.get("when")),
                List.copyOf(features.values()),
                suggested(Fields.table(entry, "suggests")));
    }

    private Suggested suggested(Node.Table entry) {
        var choices = Fields.table(entry, "choices");
        var build = build(entry);
        choices.entries()
                .keySet()
                .forEach(choice ->
                        reading.words().check(Kind.CHOICE, choice, choices.keyPlace(choice)));
        build.choices()
                .values()
                .forEach(option -> reading.words().check(Kind.OPTION, option, choices.place()));
        for (var leaf : Fields.leaves(entry, "items")) {
            reading.words().check(Kind.ITEM, leaf.text(), leaf.place());
        }
        var attributes = Fields.table(entry, "attributes");
        for (var attribute : build.attributes().keySet()) {
            reading.words().check(Kind.VALUE, attribute, attributes.keyPlace(attribute));
        }
        return new Suggested(build.attributes(), build.choices(), build.items());
    }

    private Feature feature(String id, Node.Table entry) {
        for (var leaf : Fields.leaves(entry, "actions")) {
            reading.words().check(Kind.ACTION, leaf.text(), leaf.place());
        }
        return new Feature(
                id,
                Fields.number(entry, "level", 1),
                Fields.flag(entry, "quiet"),
                modifiers.modifiers(entry),
                List.copyOf(Fields.texts(entry, "actions")),
                Fields.texts(entry, "gives"));
    }

    private Map<String, Item> items() {
        var items = new LinkedHashMap<String, Item>();
        Fields.each(
                root,
                "items",
                (id, entry) ->
                        items.put(
                                id,
                                new Item(
                                        id,
                                        Fields.texts(entry, "tags"),
                                        Fields.texts(entry, "gives"),
                                        modifiers.modifiers(entry))));
        return items;
    }

    private Map<String, Action> actions() {
        var actions = new LinkedHashMap<String, Action>();
        Fields.each(root, "actions", (id, entry) -> actions.put(id, action(id, entry)));
        return actions;
    }

    private Action action(String id, Node.Table entry) {
        return new Action(
                id,
                item(entry),
                Fields.flag(entry, "common"),
                Fields.texts(entry, "tags"),
                price(entry),
                reading.when(entry.get("requires")),
                reading.when(entry.get("after")),
                aim(entry),
                StepReader.opening(entry, reading),
                StepReader.steps(entry, reading));
    }

    private Aim aim(Node.Table entry) {
        var targeting =
                switch (Fields.text(entry, "target")) {
                    case "foe" -> Targeting.FOE;
                    case "foes" -> Targeting.FOES;
                    case "ally" -> Targeting.ALLY;
                    case "any" -> Targeting.ANY;
                    default -> Targeting.SELF;
                };
        return new Aim(
                targeting,
                reading.amount(entry.get("targets"), Reading.Allowed.NUMBERS),
                Fields.flag(entry, "repeats"),
                reading.when(entry.get("whom")));
    }

    private Price price(Node.Table entry) {
        return new Price(
                reading.prices(entry, "economy", Kind.ECONOMY),
                reading.prices(entry, "cost", Kind.TRACK),
                reading.prices(entry, "grants", Kind.ECONOMY),
                Fields.number(entry, "most", 0),
                rank(entry));
    }

    private Price.@Nullable Rank rank(Node.Table entry) {
        var table = Fields.table(entry, "pays");
        for (var rank : Fields.numbers(entry, "pays").entrySet()) {
            if (reading.words().check(Kind.LADDER, rank.getKey(), table.keyPlace(rank.getKey()))) {
                return new Price.Rank(rank.getKey(), rank.getValue());
            }
        }
        return null;
    }

    private @Nullable String item(Node.Table entry) {
        var leaf = Fields.leaf(entry, "item");
        if (leaf == null || !reading.words().check(Kind.ITEM, leaf.text(), leaf.place())) {
            return null;
        }
        return leaf.text();
    }

    private Map<String, Effect> effects() {
        var effects = new LinkedHashMap<String, Effect>();
        Fields.each(
                root,
                "effects",
                (id, entry) ->
                        effects.put(
                                id,
                                new Effect(
                                        id,
                                        modifiers.modifiers(entry),
                                        Fields.texts(entry, "gives"),
                                        lasting(entry),
                                        Fields.number(entry, "uses", 0),
                                        never(entry, "forbids"),
                                        never(entry, "unless"),
                                        Fields.flag(entry, "condition"),
                                        kept(entry),
                                        breaks(entry),
                                        ends(entry),
                                        StepReader.resists(entry, reading))));
        return effects;
    }

    private String kept(Node.Table entry) {
        var leaf = Fields.leaf(entry, "kept");
        if (leaf != null) {
            reading.words().check(Kind.EFFECT, leaf.text(), leaf.place());
        }
        return Fields.text(entry, "kept");
    }

    private List<String> breaks(Node.Table entry) {
        var leaves = Fields.leaves(entry, "breaks");
        leaves.forEach(leaf -> reading.words().check(Kind.EFFECT, leaf.text(), leaf.place()));
        return leaves.stream().map(Node.Leaf::text).toList();
    }

    private Set<String> ends(Node.Table entry) {
        Fields.leaves(entry, "ends")
                .forEach(leaf -> reading.words().check(Kind.REST, leaf.text(), leaf.place()));
        return Fields.texts(entry, "ends");
    }

    /** A condition that is not met where it is not written. */
    private When never(Node.Table entry, String key) {
        return entry.get(key) == null ? When.NEVER : reading.when(entry.get(key));
    }

    private static Lasting lasting(Node.Table entry) {
        if (!(entry.get("lasts") instanceof Node.Table lasts)) {
            return new Lasting.Open();
        }
        boolean source = Fields.text(lasts, "of").equals("source");
        boolean end = Fields.text(lasts, "at").equals("end");
        return new Lasting.Turns(
                source ? Effect.Whose.SOURCE : Effect.Whose.BEARER,
                end ? Effect.Edge.END : Effect.Edge.START,
                Fields.number(lasts, "turns", 1));
    }

    private Map<String, Circumstance> circumstances() {
        var circumstances = new LinkedHashMap<String, Circumstance>();
        Fields.each(
                root,
                "circumstances",
                (id, entry) ->
                        circumstances.put(
                                id,
                                new Circumstance(
                                        id,
                                        Fields.texts(entry, "gives"),
                                        modifiers.ofThrows(entry))));
        return circumstances;
    }

    private Map<String, ReadyHero> heroes() {
        var heroes = new LinkedHashMap<String, ReadyHero>();
        Fields.each(root, "heroes", (id, entry) -> heroes.put(id, new ReadyHero(id, build(entry))));
        return heroes;
    }

    private static List<String> texts(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> List.of(leaf.text());
            case Node.Sequence several ->
                    several.items().stream()
                            .flatMap(one ->
                                    one instanceof Node.Leaf leaf
                                            ? Stream.of(leaf.text())
                                            : Stream.empty())
                            .toList();
            case Node.Table _ -> List.of();
        };
    }

    static Build build(Node.Table entry) {
        var choices = new LinkedHashMap<String, String>();
        Fields.table(entry, "choices")
                .entries()
                .forEach((choice, node) -> {
                    var taken = texts(node);
                    for (int at = 1; at <= taken.size(); at++) {
                        choices.put(numbered(choice, at), taken.get(at - 1));
                    }
                });
        return new Build(
                Fields.number(entry, "level", 1),
                Fields.numbers(entry, "attributes"),
                choices,
                Fields.leaves(entry, "items").stream().map(Node.Leaf::text).toList());
    }
}
