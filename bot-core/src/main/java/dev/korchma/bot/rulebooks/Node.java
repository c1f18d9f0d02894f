package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A piece of a pack as it was written, with its place. */
sealed interface Node {

    Place place();

    /** The same piece with every text changed; keys too. */
    Node mapTexts(UnaryOperator<String> change);

    /** The same piece, all of it in one place. */
    Node movedTo(Place other);

    /** Keys with values, in the order written. */
    record Table(Place place, Map<String, Node> entries, Map<String, Place> keys) implements Node {

        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Map.copyOf(keys);
        }

        static Table empty(Place place) {
            return new Table(place, Map.of(), Map.of());
        }

        @Nullable Node get(String key) {
            return entries.get(key);
        }

        /** Where a key stands; where the table begins when it has no such key. */
        Place keyPlace(String key) {
            return keys.getOrDefault(key, place);
        }

        @Override
        public Table mapTexts(UnaryOperator<String> change) {
            var changed = new LinkedHashMap<String, Node>();
            var places = new LinkedHashMap<String, Place>();
            entries.forEach((key, value) -> {
                changed.put(change.apply(key), value.mapTexts(change));
                places.put(change.apply(key), keyPlace(key));
            });
            return new Table(place, changed, places);
        }

        @Override
        public Table movedTo(Place other) {
            var moved = new LinkedHashMap<String, Node>();
            entries.forEach((key, value) -> moved.put(key, value.movedTo(other)));
            return new Table(other, moved, Map.of());
        }
    }

    /** One after the other. */
    record Sequence(Place place, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence mapTexts(UnaryOperator<String> change) {
            var changed = new ArrayList<Node>();
            items.forEach(item -> changed.add(item.mapTexts(change)));
            return new Sequence(place, changed);
        }

        @Override
        public Sequence movedTo(Place other) {
            return new Sequence(other, items.stream().map(item -> item.movedTo(other)).toList());
        }
    }

    /** A text, a number, true, false or nothing. */
    record Leaf(Place place, String text, Kind kind) implements Node {

        @Override
        public Leaf mapTexts(UnaryOperator<String> change) {
            return kind == Kind.TEXT ? new Leaf(place, change.apply(text), kind) : this;
        }

        @Override
        public Leaf movedTo(Place other) {
            return new Leaf(other, text, kind);
        }
    }

    /** What a leaf is. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NOTHING
    }
}
