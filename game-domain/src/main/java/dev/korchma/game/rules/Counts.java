package dev.korchma.game.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable numbers by name, in the order in which they were given. One that differs in a single
 * number shares the names: that is what a body is a moment later.
 */
final class Counts extends AbstractMap<String, Integer> {

    private final Map<String, Integer> places;
    private final int[] values;

    private Counts(Map<String, Integer> places, int[] values) {
        this.places = places;
        this.values = values;
    }

    static Counts of(Map<String, Integer> original) {
        if (original instanceof Counts counts) {
            return counts;
        }
        var places = LinkedHashMap.<String, Integer>newLinkedHashMap(original.size());
        var values = new int[original.size()];
        for (var one : original.entrySet()) {
            values[places.size()] = one.getValue();
            places.put(one.getKey(), places.size());
        }
        return new Counts(places, values);
    }

    Counts with(String name, int value) {
        var place = places.get(name);
        if (place == null) {
            var more = new LinkedHashMap<>(this);
            more.put(name, value);
            return of(more);
        }
        var changed = values.clone();
        changed[place] = value;
        return new Counts(places, changed);
    }

    int of(String name, int otherwise) {
        var place = places.get(name);
        return place == null ? otherwise : values[place];
    }

    @Override
    public @Nullable Integer get(@Nullable Object name) {
        var place = places.get(name);
        return place == null ? null : (Integer) values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return places.containsKey(name);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Set<Entry<String, Integer>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, Integer>> {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public Iterator<Entry<String, Integer>> iterator() {
            var names = places.entrySet().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return names.hasNext();
                }

                @Override
                public Entry<String, Integer> next() {
                    var name = names.next();
                    return Map.entry(name.getKey(), values[name.getValue()]);
                }
            };
        }
    }
}
