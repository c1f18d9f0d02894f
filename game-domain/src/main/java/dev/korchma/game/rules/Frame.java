package dev.korchma.game.rules;

import dev.korchma.game.dice.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The names a formula of a pack can use: the numbers of one body, those of the other one behind
 * {@code target.}, and what was bound on the way.
 */
final class Frame implements Scope {

    /** Before the name of a number of the other body. */
    static final String OTHER = "target.";

    /** Before the name of a number: the highest of those an action is aimed at. */
    static final String HIGHEST = "highest.";

    private final Sheet self;
    private final Sheet other;
    private final Map<String, Long> bound;

    Frame(Sheet self) {
        this(self, self, Map.of());
    }

    Frame(Sheet self, Sheet other, Map<String, Long> bound) {
        this.self = self;
        this.other = other;
        this.bound = bound;
    }

    Frame with(Map<String, Long> names) {
        if (bound.isEmpty()) {
            return new Frame(self, other, names);
        }
        var more = new HashMap<>(bound);
        more.putAll(names);
        return new Frame(self, other, more);
    }

    @Override
    public OptionalDouble value(String name) {
        var known = bound.get(name);
        if (known != null) {
            return OptionalDouble.of((double) known);
        }
        return name.startsWith(OTHER)
                ? other.number(name.substring(OTHER.length()))
                : self.number(name);
    }
}
