package dev.korchma.game.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Immutable copies that keep the order in which a pack declared things: that order is meaning. */
final class Frozen {

    private Frozen() {}

    static <K, V> Map<K, V> map(Map<K, V> original) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(original));
    }

    static <V> Set<V> set(Collection<V> original) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(original));
    }
}
