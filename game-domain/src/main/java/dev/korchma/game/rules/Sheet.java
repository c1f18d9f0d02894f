package dev.korchma.game.rules;

import dev.korchma.game.rules.Modifier.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All numbers of one body at one moment, each derived when it is first asked for. */
final class Sheet {

    /** In the place of a number that is being derived. */
    private static final Derivation UNDER_WAY = new Derivation("", 0, List.of(), List.of());

    private final RuleSystem rules;
    private final Body body;
    private final Bearing bearing;
    private final Set<String> manner;
    private final Set<String> conditions;
    private final Frame frame = new Frame(this);
    private final Figuring figuring;

    /** By place; nothing before the first number is asked for: many a sheet is never asked. */
    private @Nullable Derivation[] known = {};

    private final Map<Set<String>, Sheet> otherwise = new HashMap<>(2);

    Sheet(RuleSystem rules, Body body) {
        this(rules, body, Set.of());
    }

    /**
     * @param manner tags its numbers go by besides: of the way by which it has what it uses
     */
    Sheet(RuleSystem rules, Body body, Set<String> manner) {
        this(rules, body, new Bearing(rules, body), manner);
    }

    private Sheet(RuleSystem rules, Body body, Bearing bearing, Set<String> manner) {
        this.rules = rules;
        this.body = body;
        this.bearing = bearing;
        this.manner = manner;
        conditions = manner.isEmpty() ? bearing.tags() : new Either(bearing.tags(), manner);
        figuring = new Figuring(this);
    }

    /** The same body by the way by which it has what it uses. */
    Sheet by(Set<String> other) {
        return other.equals(manner)
                ? this
                : otherwise.computeIfAbsent(other, it -> new Sheet(rules, body, bearing, it));
    }

    /**
     * The same somebody a moment later, where only tracks moved and nothing it bears changed; null
     * where more did.
     */
    @SuppressWarnings("ReferenceEquality")
    @Nullable Sheet at(Body later) {
        return later.build() == body.build() && later.effects() == body.effects()
                ? new Sheet(rules, later, bearing, manner)
                : null;
    }

    RuleSystem rules() {
        return rules;
    }

    Body body() {
        return body;
    }

    Bearing bearing() {
        return bearing;
    }

    /** What its formulas know where nobody else and nothing else is meant. */
    Frame frame() {
        return frame;
    }

    /** Tags in force on the body itself. */
    Set<String> tags() {
        return bearing.tags();
    }

    /** What is carried and does something. */
    List<String> things() {
        return bearing.things();
    }

    /** What a blow of this body that lands leads to besides. */
    List<Step> strikes() {
        return bearing.strikes();
    }

    /** Modifiers of this body that reach {@code target}, whether their condition is met or not. */
    List<Standing> reaching(Target target) {
        return bearing.reaching(target);
    }

    boolean holds(When when) {
        return when.holds(conditions);
    }

    long value(String id) {
        return derive(id).value();
    }

    Derivation derive(String id) {
        var cell = rules.chart().cell(id);
        if (cell == null) {
            throw new IllegalArgumentException("no such number: " + id);
        }
        return derive(cell);
    }

    @SuppressWarnings("ReferenceEquality")
    Derivation derive(Cell cell) {
        int place = cell.place();
        if (known.length == 0) {
            known = new Derivation[rules.chart().numbers()];
        }
        var before = known[place];
        if (before == UNDER_WAY) {
            throw new IllegalStateException("value needs itself: " + cell.id());
        }
        if (before != null) {
            return before;
        }
        known[place] = UNDER_WAY;
        var derivation = figuring.derive(cell);
        known[place] = derivation;
        return derivation;
    }

    /** A derived number with several parts, or with some that do not count; null for others. */
    @Nullable Derivation madeOfOthers(String id) {
        if (!rules.numbers().derived().containsKey(id)) {
            return null;
        }
        var number = derive(id);
        return number.sources().size() > 1 || !number.ignored().isEmpty() ? number : null;
    }

    /** The number behind a name, or empty when there is no such name in the game. */
    OptionalDouble number(String id) {
        var cell = rules.chart().cell(id);
        return cell == null
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) derive(cell).value());
    }
}
