package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Bestiary;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Improvised;
import dev.korchma.game.rules.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sections {@code creatures}, {@code improvised} and {@code estimate}. */
final class BestiaryReader {

    private final Node.Table root;
    private final Reading reading;
    private final ModifierReader modifiers;

    BestiaryReader(Node.Table root, Reading reading) {
        this.root = root;
        this.reading = reading;
        this.modifiers = new ModifierReader(reading);
    }

    Bestiary bestiary() {
        var creatures = new LinkedHashMap<String, Creature>();
        Fields.each(root, "creatures", (id, entry) -> creatures.put(id, creature(id, entry)));
        return new Bestiary(creatures, improvised(), EstimateReader.estimate(root, reading));
    }

    private Creature creature(String id, Node.Table entry) {
        var hitDice = entry.get("hit-dice");
        return new Creature(
                new Build(
                        1,
                        numbers(entry),
                        Map.of(Creature.CHOICE, id),
                        Fields.leaves(entry, "items").stream().map(this::item).toList()),
                Fields.texts(entry, "tags"),
                Fields.number(entry, "worth", 0),
                challenge(entry),
                hitDice == null ? null : reading.formula(hitDice, Allowed.DICE),
                nature(id, entry),
                List.copyOf(Fields.texts(entry, "untold")));
    }

    private Map<String, Integer> numbers(Node.Table entry) {
        var table = Fields.table(entry, "numbers");
        table.entries().keySet().forEach(number -> value(number, table.keyPlace(number)));
        return Fields.numbers(entry, "numbers");
    }

    private String item(Node.Leaf leaf) {
        reading.words().check(Kind.ITEM, leaf.text(), leaf.place());
        return leaf.text();
    }

    private static double challenge(Node.Table entry) {
        var leaf = Fields.leaf(entry, "challenge");
        boolean number =
                leaf != null
                        && (leaf.kind() == Node.Kind.INTEGER || leaf.kind() == Node.Kind.DECIMAL);
        return leaf != null && number ? Double.parseDouble(leaf.text()) : 0;
    }

    /** Its own actions were written out under ids of its own; those it shares are named. */
    private Option nature(String id, Node.Table entry) {
        var uses = Fields.leaves(entry, "uses");
        uses.forEach(leaf -> reading.words().check(Kind.ACTION, leaf.text(), leaf.place()));
        return Creature.nature(
                id,
                Fields.texts(entry, "tags"),
                List.copyOf(Fields.texts(entry, "uses")),
                modifiers.modifiers(entry));
    }

    private @Nullable Improvised improvised() {
        if (!(root.get("improvised") instanceof Node.Table entry)) {
            return null;
        }
        var asks = new LinkedHashMap<String, Improvised.Ask>();
        var table = Fields.table(entry, "asks");
        Fields.each(
                entry,
                "asks",
                (id, ask) -> {
                    value(id, table.keyPlace(id));
                    asks.put(id, ask(ask));
                });
        return new Improvised(asks, blow(entry), nature(Fields.text(entry, "id"), entry));
    }

    private Improvised.@Nullable Blow blow(Node.Table improvised) {
        return improvised.get("damage") instanceof Node.Table damage
                ? new Improvised.Blow(
                        named(damage, "count"), named(damage, "sides"), named(damage, "bonus"))
                : null;
    }

    private Improvised.Ask ask(Node.Table entry) {
        int min = Fields.number(entry, "min", 0);
        int max = Fields.number(entry, "max", 0);
        int standard = Fields.number(entry, "default", 0);
        if (min > max || standard < min || standard > max) {
            reading.problems().add(entry.place(), "bounds-crossed", "name", "default");
        }
        return new Improvised.Ask(min, max, standard);
    }

    private String named(Node.Table table, String key) {
        var leaf = Fields.leaf(table, key);
        if (leaf != null) {
            value(leaf.text(), leaf.place());
        }
        return Fields.text(table, key);
    }

    private void value(String id, Place place) {
        if (!reading.words().values().contains(id)) {
            reading.problems().unknown(place, "value", id, reading.words().values());
        }
    }
}
