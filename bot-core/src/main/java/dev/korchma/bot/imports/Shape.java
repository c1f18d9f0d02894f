package dev.korchma.bot.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of which kind the fields of rows are. What is there and of another kind would be left out or read
 * as something nobody meant, so its row is refused.
 *
 * @param fields the kinds, by the path of the field; {@code actions.*.name} is that of each action
 * @param needed what such a row is nothing without
 */
record Shape(Map<List<String>, List<Kind>> fields, List<String> needed) {

    private static final String EACH = "*";

    /** What a field can be. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A number without parts. */
        WHOLE,
        TRUTH,
        LIST,
        TABLE,
        /** A text, or a list of them. */
        PROSE;

        private boolean fits(Object value) {
            return switch (this) {
                case TEXT -> value instanceof String;
                case NUMBER -> isBlank(value) || isNumber(value);
                case WHOLE -> isBlank(value) || (isNumber(value) && Filters.whole(value) != null);
                case TRUTH -> value instanceof Boolean;
                case LIST -> value instanceof List<?>;
                case TABLE -> value instanceof Map<?, ?>;
                case PROSE ->
                        value instanceof String
                                || (value instanceof List<?> several
                                        && several.stream().allMatch(String.class::isInstance));
            };
        }
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static boolean isNumber(Object value) {
        return (value instanceof String || value instanceof Number)
                && Filters.number(value) != null;
    }

    /**
     * A field that is of another kind.
     *
     * @param path where it stands; which of several it is counts from 1 on
     * @param kinds what it could have been
     */
    record Misfit(String path, List<Kind> kinds) {}

    /** The first field that is needed and not there. */
    Optional<String> lacking(Map<String, ?> row) {
        return needed.stream().filter(field -> isNothing(row.get(field))).findFirst();
    }

    private static boolean isNothing(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> several -> several.isEmpty();
            case Map<?, ?> table -> table.isEmpty();
            default -> false;
        };
    }

    /** The first field that is there and of another kind. */
    Optional<Misfit> misfit(Map<String, ?> row) {
        for (var field : fields.entrySet()) {
            String found = misfit(row, field.getKey(), field.getValue(), "");
            if (found != null) {
                return Optional.of(new Misfit(found.substring(1), field.getValue()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String misfit(
            @Nullable Object value, List<String> path, List<Kind> kinds, String walked) {
        if (value == null) {
            return null;
        }
        if (path.isEmpty()) {
            return kinds.stream().anyMatch(kind -> kind.fits(value)) ? null : walked;
        }
        for (var one : inside(value, path.getFirst()).entrySet()) {
            String found =
                    misfit(
                            one.getValue(),
                            path.subList(1, path.size()),
                            kinds,
                            walked + "." + one.getKey());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<String, @Nullable Object> inside(Object value, String step) {
        Map<String, @Nullable Object> inside = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> table) {
            if (step.equals(EACH)) {
                table.forEach((key, one) -> inside.put(String.valueOf(key), one));
            } else {
                inside.put(step, table.get(step));
            }
        } else if (value instanceof List<?> several && step.equals(EACH)) {
            several.forEach(one -> inside.put(Integer.toString(inside.size() + 1), one));
        }
        return inside;
    }
}
