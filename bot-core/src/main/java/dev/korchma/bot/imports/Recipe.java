package dev.korchma.bot.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes one thing of another after a pattern: a text has holes {@code {path|filter}}, what has no
 * filling is left out, and keys that begin with {@code $} do something instead of standing there.
 */
final class Recipe {

    private static final Pattern HOLE =
            Pattern.compile("\\{([a-z_][a-zA-Z0-9_.-]*)((?:\\|[^|{}]+)*)}");

    private final Map<String, Map<String, Object>> tables;
    private final Sink sink;
    private final Conditions conditions = new Conditions(this);
    private final Map<String, Pattern> patterns = new HashMap<>();

    /** Where a recipe leaves what is no part of what it makes. */
    interface Sink {
        /** The id under which a text can be told. */
        String word(String text);

        /** What is otherwise than in the file. */
        void note(String key, Map<String, String> with);
    }

    /** A row that cannot be taken. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String key) {
            super(key);
        }
    }

    Recipe(Map<String, Map<String, Object>> tables, Sink sink) {
        this.tables = tables;
        this.sink = sink;
    }

    boolean holds(@Nullable Object when, Scope scope) {
        return conditions.hold(when, scope);
    }

    @Nullable Object make(@Nullable Object pattern, Scope scope) {
        return switch (pattern) {
            case null -> null;
            case String text -> filled(text, scope);
            case Map<?, ?> table -> table(table, scope);
            case Collection<?> list -> {
                List<Object> made = new ArrayList<>();
                list.forEach(one -> addAll(made, make(one, scope), true));
                yield made.isEmpty() ? null : made;
            }
            default -> pattern;
        };
    }

    private @Nullable Object filled(String text, Scope scope) {
        Matcher hole = HOLE.matcher(text);
        if (hole.matches()) {
            return value(hole, scope);
        }
        hole.reset();
        StringBuilder whole = new StringBuilder();
        while (hole.find()) {
            Object value = value(hole, scope);
            if (value == null) {
                return null;
            }
            hole.appendReplacement(whole, Matcher.quoteReplacement(Filters.text(value)));
        }
        return hole.appendTail(whole).toString();
    }

    private @Nullable Object value(Matcher hole, Scope scope) {
        Object value = scope.at(hole.group(1));
        String filters = hole.group(2);
        if (!filters.isEmpty()) {
            for (String filter : filters.substring(1).split("\\|", -1)) {
                value = Filters.apply(filter, value, tables);
            }
        }
        return value;
    }

    private @Nullable Object table(Map<?, ?> table, Scope scope) {
        if (table.containsKey("$when") && !conditions.hold(table.get("$when"), scope)) {
            return null;
        }
        Scope here = table.get("$let") instanceof Map<?, ?> let ? let(let, scope) : scope;
        if (table.get("$refuse") instanceof String key) {
            throw new Refused(key);
        }
        note(table, here);
        if (table.containsKey("$each")) {
            return each(table, here);
        }
        if (table.containsKey("$first")) {
            return first((List<?>) table.get("$first"), here);
        }
        if (table.containsKey("$like")) {
            return like((List<?>) table.get("$like"), table.get("$give"), here);
        }
        if (table.containsKey("$fit")) {
            return fit(table, here);
        }
        if (table.containsKey("$word")) {
            Object text = make(table.get("$word"), here);
            return text == null || Filters.slug(Filters.text(text)) == null
                    ? null
                    : sink.word(Filters.text(text));
        }
        if (table.containsKey("$pairs")) {
            return pairs(make(table.get("$pairs"), here));
        }
        if (table.containsKey("$give")) {
            return make(table.get("$give"), here);
        }
        return plain(table, here);
    }

    private @Nullable Map<String, Object> plain(Map<?, ?> table, Scope scope) {
        Map<String, Object> made = new LinkedHashMap<>();
        table.forEach((key, pattern) -> {
            String name = String.valueOf(key);
            if (name.equals("$and")) {
                beside(made, make(pattern, scope));
            } else if (!name.startsWith("$")) {
                Object value = make(pattern, scope);
                Object filled = filled(name, scope);
                if (value != null && filled != null) {
                    made.put(Filters.text(filled), value);
                }
            }
        });
        return made.isEmpty() ? null : made;
    }

    /** Entries of other tables beside those written here, which win. */
    private static void beside(Map<String, Object> made, @Nullable Object more) {
        if (more instanceof Map<?, ?> table) {
            table.forEach((key, value) -> made.putIfAbsent(String.valueOf(key), value));
        } else if (more instanceof Collection<?> several) {
            several.forEach(one -> beside(made, one));
        }
    }

    private Scope let(Map<?, ?> let, Scope scope) {
        Scope here = scope;
        for (var one : let.entrySet()) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put(String.valueOf(one.getKey()), make(one.getValue(), here));
            here = here.with(named);
        }
        return here;
    }

    private void note(Map<?, ?> table, Scope scope) {
        Object key = table.get("$note");
        if (key instanceof String text) {
            Map<String, String> with = new LinkedHashMap<>();
            if (table.get("$with") instanceof Map<?, ?> given) {
                given.forEach((name, pattern) -> {
                    Object value = make(pattern, scope);
                    with.put(String.valueOf(name), value == null ? "" : Filters.text(value));
                });
            }
            sink.note(text, with);
        }
    }

    private @Nullable Object each(Map<?, ?> table, Scope scope) {
        List<Object> made = new ArrayList<>();
        int at = 0;
        for (Object element : elements(make(table.get("$each"), scope))) {
            Scope inner = scope.within(element, at++);
            if (conditions.hold(table.get("$if"), inner)) {
                addAll(
                        made,
                        table.containsKey("$give") ? make(table.get("$give"), inner) : element,
                        table.containsKey("$flat"));
            }
        }
        return made.isEmpty() ? null : made;
    }

    /** The entries of a table are pairs of {@code key} and {@code value}. */
    private static List<Object> elements(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> all ->
                    all.stream().filter(Objects::nonNull).map(Object.class::cast).toList();
            case Map<?, ?> table ->
                    table.entrySet().stream()
                            .filter(one -> one.getValue() != null)
                            .map(one ->
                                    (Object) Map.of("key", one.getKey(), "value", one.getValue()))
                            .toList();
            default -> List.of(value);
        };
    }

    private static void addAll(List<Object> made, @Nullable Object value, boolean flat) {
        if (flat && value instanceof Collection<?> several) {
            several.stream().filter(Objects::nonNull).forEach(made::add);
        } else if (value != null) {
            made.add(value);
        }
    }

    private @Nullable Object first(List<?> ways, Scope scope) {
        for (Object way : ways) {
            Object made = make(way, scope);
            if (made != null && !(made instanceof String text && text.isBlank())) {
                return made;
            }
        }
        return null;
    }

    private @Nullable Object like(List<?> what, @Nullable Object give, Scope scope) {
        Object text = make(what.getFirst(), scope);
        if (text == null) {
            return null;
        }
        Matcher found = Watched.matcher(pattern(what.get(1), scope), Filters.text(text));
        if (!found.find()) {
            return null;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        found.namedGroups().keySet().forEach(name -> named.put(name, found.group(name)));
        return make(give, scope.with(named));
    }

    /** The patterns are ours; what stands in their holes comes of our own lists. */
    Pattern pattern(@Nullable Object written, Scope scope) {
        return patterns.computeIfAbsent(String.valueOf(make(written, scope)), Pattern::compile);
    }

    private @Nullable Object fit(Map<?, ?> table, Scope scope) {
        List<?> fit = table.get("$fit") instanceof List<?> listed ? listed : List.of();
        return make(fit.getFirst(), scope) instanceof Map<?, ?> byRank
                ? new Ladder(
                                String.valueOf(fit.get(1)),
                                String.valueOf(fit.get(2)),
                                String.valueOf(fit.get(3)))
                        .fitted(byRank)
                : null;
    }

    private static @Nullable Object pairs(@Nullable Object list) {
        Map<String, Object> made = new LinkedHashMap<>();
        for (Object one : elements(list)) {
            if (one instanceof Map<?, ?> pair && pair.get("key") != null) {
                made.putIfAbsent(Filters.text(pair.get("key")), pair.get("value"));
            }
        }
        made.values().removeIf(Objects::isNull);
        return made.isEmpty() ? null : made;
    }
}
