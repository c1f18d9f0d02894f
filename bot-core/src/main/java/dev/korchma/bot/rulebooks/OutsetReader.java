package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Money;
import dev.korchma.game.rules.Outset;
import dev.korchma.game.rules.Points;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads for what somebody who sets out may buy: the sections {@code points} and {@code money}. */
final class OutsetReader {

    static final String POINTS = "points";
    static final String MONEY = "money";

    private final Node.Table root;
    private final Reading reading;

    private OutsetReader(Node.Table root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    static Outset outset(Node.Table root, Reading reading) {
        var reader = new OutsetReader(root, reading);
        return new Outset(reader.points(), reader.money());
    }

    private Points points() {
        if (!(root.get(POINTS) instanceof Node.Table section)) {
            return Points.NONE;
        }
        int from = Fields.number(section, "least", 0);
        var costs =
                Fields.leaves(section, "costs").stream()
                        .map(leaf -> Fields.number(leaf, 0))
                        .toList();
        int most = Fields.number(section, "most", 0);
        if (costs.isEmpty() || most < 1) {
            return Points.NONE;
        }
        var attributes = Fields.table(root, "attributes").entries().values();
        for (var attribute : attributes) {
            if (attribute instanceof Node.Table one) {
                within(one, from, from + costs.size() - 1, section);
            }
        }
        var points = new Points(most, from, costs);
        int least = attributes.size() * points.cost(points.cheapest());
        if (least > most) {
            var args = Map.of("most", "" + most, "least", "" + least);
            reading.problems().add(section.keyPlace("most"), "too-few-points", args, null);
        }
        return points;
    }

    private void within(Node.Table attribute, int from, int until, Node.Table section) {
        int min = Fields.number(attribute, "min", 0);
        int max = Fields.number(attribute, "max", 0);
        if (from < min || until > max) {
            var found = "" + (from < min ? from : until);
            var args = Map.of("found", found, "min", "" + min, "max", "" + max);
            reading.problems()
                    .add(section.keyPlace(from < min ? "least" : "costs"), "outside", args, null);
        }
    }

    private Money money() {
        if (!(root.get(MONEY) instanceof Node.Table section)) {
            return Money.NONE;
        }
        var purse = Fields.leaf(section, "kept");
        var coins = new LinkedHashMap<String, Integer>();
        Fields.table(section, "coins").entries().entrySet().stream()
                .sorted((one, other) ->
                        Fields.number(other.getValue(), 0) - Fields.number(one.getValue(), 0))
                .forEach(coin -> coins.put(coin.getKey(), Fields.number(coin.getValue(), 1)));
        if (purse == null
                || coins.isEmpty()
                || !reading.words().check(Kind.VALUE, purse.text(), purse.place())) {
            return Money.NONE;
        }
        return new Money(coins, prices(Fields.text(section, "by"), coins), purse.text());
    }

    private Map<String, Long> prices(String fact, Map<String, Integer> coins) {
        var prices = new LinkedHashMap<String, Long>();
        Fields.each(
                root,
                "facts",
                (id, said) -> {
                    long price = 0;
                    for (var coin : Fields.table(said, fact).entries().entrySet()) {
                        price +=
                                (long) Fields.number(coin.getValue(), 0)
                                        * coins.getOrDefault(coin.getKey(), 0);
                    }
                    if (price > 0) {
                        prices.put(id, price);
                    }
                });
        return prices;
    }
}
