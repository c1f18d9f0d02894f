package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Aim;
import dev.korchma.game.rules.Circumstance;
import dev.korchma.game.rules.Content;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Effect.Lasting;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.ReadyHero;
import dev.korchma.game.rules.State;
import dev.korchma.game.rules.Targeting;
import dev.korchma.game.rules.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads items, actions, effects and the heroes who are ready to play. */
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
                new ChoiceReader(root, reading).choices(),
                items(),
                actions(),
                effects(),
                heroes(),
                circumstances(),
                new BestiaryReader(root, reading).bestiary(),
                states());
    }

    private Map<String, State> states() {
        var states = new LinkedHashMap<String, State>();
        Fields.each(
                root,
                "states",
                (id, entry) ->
                        states.put(
                                id,
                                new State(
                                        id,
                                        reading.formula(
                                                entry.get("provided"), Reading.Allowed.NUMBERS),
                                        modifiers.modifiers(entry))));
        return states;
    }

    private Map<String, Item> items() {
        var items = new LinkedHashMap<String, Item>();
        var measures = new MeasuresReader(root);
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
                                        BondReader.modifiers(entry, modifiers, reading),
                                        StepReader.strikes(entry, reading),
                                        Fields.flag(entry, "found"),
                                        measures.measures(id),
                                        BondReader.bond(entry, reading))));
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
                                        Fields.flag(entry, "spares"),
                                        never(entry, "unless"),
                                        Fields.flag(entry, "condition"),
                                        kept(entry),
                                        breaks(entry),
                                        ends(entry),
                                        StepReader.resists(entry, reading),
                                        StepReader.strikes(entry, reading))));
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
            return "blow".equals(Fields.text(entry, "lasts"))
                    ? new Lasting.Blow()
                    : new Lasting.Open();
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
        Fields.each(
                root,
                "heroes",
                (id, entry) -> heroes.put(id, new ReadyHero(id, ChoiceReader.build(entry))));
        return heroes;
    }
}
