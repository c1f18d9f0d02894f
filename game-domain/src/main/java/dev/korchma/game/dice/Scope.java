package dev.korchma.game.dice;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The sheet behind the {@code @names} of an expression. Names are case-sensitive and dotted. */
@FunctionalInterface
public interface Scope {

    /** Knows no name. */
    Scope EMPTY = name -> OptionalDouble.empty();

    /** The number behind a name (without its {@code @}), or empty when there is no such name. */
    OptionalDouble value(String name);

    /** The names this sheet knows, if it can list them; only used to suggest the nearest one. */
    default Set<String> names() {
        return Set.of();
    }

    /** A sheet that holds exactly these numbers. */
    static Scope of(Map<String, ? extends Number> values) {
        Map<String, Number> kept = Map.copyOf(values);
        return new Scope() {
            @Override
            public OptionalDouble value(String name) {
                Number number = kept.get(name);
                return number == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(number.doubleValue());
            }

            @Override
            public Set<String> names() {
                return kept.keySet();
            }
        };
    }
}
