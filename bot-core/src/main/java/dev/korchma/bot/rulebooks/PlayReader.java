package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Advancement;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.FightRules;
import dev.korchma.game.rules.Mechanic;
import dev.korchma.game.rules.OrderRule;
import dev.korchma.game.rules.Play;
import dev.korchma.game.rules.Reaction;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how dice are thrown, how a fight goes and what victory is worth. */
final class PlayReader {

    private static final Formula ALWAYS = Formula.of("1");

    private final Node.Table root;
    private final Reading reading;

    PlayReader(Node.Table root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    Play play() {
        return new Play(
                mechanics(),
                fight(),
                advancement(),
                AttemptReader.catalogue(root, reading),
                RestReader.rests(root, reading),
                BondReader.rule(root, reading),
                OutsetReader.outset(root, reading));
    }

    private Map<String, Mechanic> mechanics() {
        var mechanics = new LinkedHashMap<String, Mechanic>();
        Fields.each(root, "dice", (id, entry) -> mechanics.put(id, mechanic(id, entry)));
        return mechanics;
    }

    private Mechanic mechanic(String id, Node.Table entry) {
        return new Mechanic(
                id,
                reading.formula(entry.get("throw"), Allowed.DICE),
                variants(entry),
                opposites(entry),
                outcomes(entry));
    }

    private List<Mechanic.Variant> variants(Node.Table entry) {
        var variants = new ArrayList<Mechanic.Variant>();
        for (var node : Fields.list(entry, "variants")) {
            if (node instanceof Node.Table table) {
                Fields.leaves(table, "modes").forEach(mode -> checkMode(entry, mode));
                var dice = reading.formula(table.get("throw"), Allowed.DICE);
                variants.add(new Mechanic.Variant(Fields.texts(table, "modes"), dice));
            }
        }
        return variants;
    }

    private Map<String, String> opposites(Node.Table entry) {
        var opposites = new LinkedHashMap<String, String>();
        for (var node : Fields.list(entry, "cancel")) {
            if (node instanceof Node.Sequence pair
                    && pair.items().size() == 2
                    && pair.items().getFirst() instanceof Node.Leaf first
                    && pair.items().getLast() instanceof Node.Leaf second) {
                checkMode(entry, first);
                checkMode(entry, second);
                opposites.put(first.text(), second.text());
                opposites.put(second.text(), first.text());
            }
        }
        return opposites;
    }

    private void checkMode(Node.Table mechanic, Node.Leaf mode) {
        var own = Fields.texts(mechanic, "modes");
        if (!own.contains(mode.text())) {
            reading.problems().unknown(mode.place(), "mode", mode.text(), own);
        }
    }

    private List<Mechanic.Outcome> outcomes(Node.Table entry) {
        var outcomes = new ArrayList<Mechanic.Outcome>();
        var allowed = Allowed.NUMBERS.with("natural", "total", "against");
        var table = Fields.table(entry, "outcomes");
        Fields.each(
                entry,
                "outcomes",
                (id, body) -> {
                    var when = body.get("when");
                    outcomes.add(
                            new Mechanic.Outcome(
                                    id,
                                    when == null ? ALWAYS : reading.formula(when, allowed),
                                    Fields.flag(body, "success"),
                                    Fields.number(body, "dice", 1),
                                    Fields.number(body, "bonus", 1),
                                    Fields.number(body, "full", 0)));
                });
        if (!outcomes.isEmpty() && !outcomes.getLast().when().equals(ALWAYS)) {
            var last = outcomes.getLast().id();
            reading.problems().add(table.keyPlace(last), "last-outcome", "name", last);
        }
        return outcomes;
    }

    private FightRules fight() {
        var fight = Fields.table(root, "fight");
        var out = Fields.leaf(fight, "out");
        if (out != null) {
            reading.words().check(Kind.TRACK, out.text(), out.place());
        }
        return new FightRules(
                order(fight),
                economy(fight),
                opens(fight),
                Fields.text(fight, "out"),
                orNever(fight.get("lingers")),
                reading.when(fight.get("duels")),
                reading.prices(fight, "deed", Kind.ECONOMY),
                reaction(fight),
                named(fight, "surprise", Kind.EFFECT),
                named(fight, "ambush", Kind.CIRCUMSTANCE),
                StepReader.beginnings(fight, reading),
                named(fight, "peace", Kind.EFFECT));
    }

    private Reaction reaction(Node.Table fight) {
        var reaction = Fields.table(fight, "reaction");
        return new Reaction(
                reading.prices(reaction, "cost", Kind.TRACK),
                orNever(reaction.get("leaving")),
                orNever(reaction.get("landing")),
                orNever(reaction.get("unnoticed")),
                orNever(reaction.get("freely")),
                ended(reaction));
    }

    private List<String> ended(Node.Table reaction) {
        var effects = Fields.leaves(reaction, "ends");
        effects.forEach(leaf -> reading.words().check(Kind.EFFECT, leaf.text(), leaf.place()));
        return effects.stream().map(Node.Leaf::text).toList();
    }

    private When orNever(@Nullable Node node) {
        return node == null ? When.NEVER : reading.when(node);
    }

    /** The id of something the pack declares, empty where it is left out. */
    private String named(Node.Table fight, String field, Kind kind) {
        var id = Fields.leaf(fight, field);
        if (id == null) {
            return "";
        }
        reading.words().check(kind, id.text(), id.place());
        return id.text();
    }

    private Map<String, Amount> economy(Node.Table fight) {
        var economy = new LinkedHashMap<String, Amount>();
        Fields.table(fight, "economy")
                .entries()
                .forEach((id, node) -> {
                    var is = node instanceof Node.Table table ? table.get("is") : node;
                    economy.put(id, reading.amount(is, Allowed.NUMBERS));
                });
        return economy;
    }

    private Map<String, String> opens(Node.Table fight) {
        var opens = new LinkedHashMap<String, String>();
        Fields.each(
                fight,
                "economy",
                (id, entry) -> {
                    var leaf = Fields.leaf(entry, "opens");
                    if (leaf != null) {
                        reading.words().check(Kind.ECONOMY, leaf.text(), leaf.place());
                        opens.put(id, leaf.text());
                    }
                });
        return opens;
    }

    private OrderRule order(Node.Table fight) {
        var order = Fields.table(fight, "order");
        if (!Fields.text(order, "by").equals("throw")) {
            return new OrderRule.AsJoined(
                    switch (Fields.text(order, "spotlight")) {
                        case "once" -> OrderRule.Spotlight.ONCE;
                        case "free" -> OrderRule.Spotlight.FREE;
                        default -> OrderRule.Spotlight.KEPT;
                    });
        }
        var mechanic = Fields.leaf(order, "mechanic");
        var name = mechanic == null ? "" : mechanic.text();
        var place = mechanic == null ? order.place() : mechanic.place();
        reading.words().check(Kind.MECHANIC, name, place);
        var ties = new ArrayList<Formula>();
        Fields.list(order, "ties").forEach(tie -> ties.add(reading.formula(tie, Allowed.NUMBERS)));
        return new OrderRule.ByThrow(
                name, reading.amount(order.get("bonus"), Allowed.NUMBERS), ties);
    }

    private Advancement advancement() {
        var table = Fields.table(root, "advancement");
        var levels = new ArrayList<Long>();
        for (var leaf : Fields.leaves(table, "levels")) {
            long need = Fields.number(leaf, 0);
            boolean rises = levels.isEmpty() ? need == 0 : need > levels.getLast();
            if (!rises) {
                reading.problems().add(leaf.place(), "levels-rise", "found", leaf.text());
            }
            levels.add(need);
        }
        int playable = Fields.number(table, "playable", 1);
        if (playable > levels.size()) {
            reading.problems().add(table.keyPlace("playable"), "too-few-levels");
        }
        return new Advancement(
                levels,
                playable,
                reading.amount(table.get("award"), Allowed.DUEL),
                reading.amount(table.get("daily"), Allowed.NUMBERS));
    }
}
