package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Bond;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the section {@code bindings}, and what things say of it. */
final class BondReader {

    static final String SECTION = "bindings";
    private static final String NEEDED = "binds";
    private static final String BY = "binder";
    private static final String OTHERWISE = "mundane";
    private static final String STORES = "stores";

    private BondReader() {}

    static Bond.Rule rule(Node.Table root, Reading reading) {
        senses(root, reading.problems());
        if (!(root.get(SECTION) instanceof Node.Table section)) {
            return Bond.Rule.NONE;
        }
        var most = Fields.leaf(section, "most");
        var at = Fields.leaf(section, "at");
        if (most == null || !reading.words().check(Kind.VALUE, most.text(), most.place())) {
            return Bond.Rule.NONE;
        }
        if (at != null) {
            reading.words().check(Kind.REST, at.text(), at.place());
        }
        return new Bond.Rule(most.text(), Fields.text(section, "at"));
    }

    private static void senses(Node.Table root, Problems problems) {
        var items = Fields.table(root, "items");
        Fields.each(
                root,
                "items",
                (id, item) -> {
                    var place = items.keyPlace(id);
                    if (Fields.flag(item, NEEDED) && root.get(SECTION) == null) {
                        problems.add(place, "binds-nowhere", "name", id);
                    }
                    boolean speaks = item.get(BY) != null || item.get(OTHERWISE) != null;
                    if (speaks && !Fields.flag(item, NEEDED)) {
                        problems.add(place, "binder-unbound", "name", id);
                    }
                });
    }

    /** What a thing changes: what is in it, and the rest. */
    static List<Modifier> modifiers(Node.Table item, ModifierReader modifiers, Reading reading) {
        var all = new ArrayList<>(held(item, reading));
        all.addAll(modifiers.modifiers(item));
        return all;
    }

    static @Nullable Bond bond(Node.Table item, Reading reading) {
        var by = reading.when(item.get(BY));
        return Fields.flag(item, NEEDED)
                ? new Bond(by, otherwise(item, reading), held(item, reading))
                : null;
    }

    private static String otherwise(Node.Table item, Reading reading) {
        var said = Fields.leaf(item, OTHERWISE);
        if (said == null) {
            return Fields.text(item, "like");
        }
        return reading.words().check(Kind.ITEM, said.text(), said.place()) ? said.text() : "";
    }

    private static List<Modifier> held(Node.Table item, Reading reading) {
        var held = new ArrayList<Modifier>();
        reading.prices(item, STORES, Kind.TRACK)
                .forEach((track, amount) ->
                        held.add(
                                new Modifier(
                                        new Modifier.Target.Value(Track.maxOf(track)),
                                        new Modifier.Change.Add(
                                                new Amount(
                                                        List.of(
                                                                new Amount.Term(
                                                                        "",
                                                                        Formula.of("" + amount))))),
                                        "",
                                        When.ALWAYS,
                                        Map.of(),
                                        true)));
        return held;
    }
}
