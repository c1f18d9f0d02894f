package dev.korchma.bot.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a recipe can name: the fields of the thing at hand, then those of what it stands in.
 *
 * @param names what is known here
 */
record Scope(Map<String, Object> names, @Nullable Scope outer) {

    /** The thing at hand itself. */
    private static final String IT = "it";

    /** Which of several it is, from 0 on. */
    private static final String AT = "at";

    static Scope of(Map<String, Object> row) {
        return new Scope(row, null);
    }

    /** Within one of several. */
    Scope within(Object element, int at) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (element instanceof Map<?, ?> fields) {
            fields.forEach((key, value) -> inner.put(String.valueOf(key), value));
        }
        inner.put(IT, element);
        inner.put(AT, (long) at);
        return new Scope(inner, this);
    }

    Scope with(Map<String, Object> more) {
        return new Scope(more, this);
    }

    /** What stands at a path like {@code speed.walk} or {@code actions.0.name}; null if nothing. */
    @Nullable Object at(String path) {
        List<String> parts = List.of(path.split("\\.", -1));
        Object found = named(parts.getFirst());
        for (String part : parts.subList(1, parts.size())) {
            found = step(found, part);
        }
        return found;
    }

    private @Nullable Object named(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.names.containsKey(name)) {
                return scope.names.get(name);
            }
        }
        return null;
    }

    private static @Nullable Object step(@Nullable Object value, String part) {
        if (value instanceof Map<?, ?> table) {
            return table.get(part);
        }
        if (value instanceof List<?> all && part.matches("\\d{1,4}")) {
            int index = Integer.parseInt(part);
            return index < all.size() ? all.get(index) : null;
        }
        return null;
    }
}
