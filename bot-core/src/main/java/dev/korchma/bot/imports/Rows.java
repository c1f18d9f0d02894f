package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.imports.Line.Remark;
import dev.korchma.bot.imports.Mapping.Join;
import dev.korchma.bot.imports.Mapping.Layout;
import dev.korchma.bot.imports.Mapping.RowKind;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rows of files and what each of them is. What it cannot place it says. */
final class Rows {

    /** More than any book has. */
    static final int MOST = 6_000;

    private static final String KEY = "pk";
    private static final int LONGEST_NAME = 80;

    private final Mapping mapping;
    private final Recipe recipe;
    private final List<Line> refused = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** By model, then by the key of the row they belong to: those that are part of others. */
    private final Map<String, Map<String, List<Part>>> parts = new LinkedHashMap<>();

    private final Set<Part> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int seen;

    Rows(Mapping mapping, Recipe recipe) {
        this.mapping = mapping;
        this.recipe = recipe;
    }

    List<Line> refused() {
        return refused;
    }

    List<Row> of(List<BookFile> files) {
        List<Listed> all = new ArrayList<>();
        for (BookFile file : files) {
            Listed listed = listed(file);
            if (listed != null) {
                all.add(listed);
                gather(listed);
            }
        }
        all.forEach(this::place);
        parts.values().forEach(byOwner -> byOwner.values().forEach(this::left));
        return rows;
    }

    /** What belongs to something nobody brought. */
    private void left(List<Part> some) {
        for (Part part : some) {
            if (!claimed.contains(part)) {
                Object name = part.fields().get("name");
                refuse(
                        part.file(),
                        part.number(),
                        name instanceof String text ? text : "",
                        "import.row.part-of-nothing",
                        Map.of());
            }
        }
    }

    /** A row that belongs to another. */
    private record Part(String file, int number, Map<String, Object> fields) {}

    /** The rows of one file, and the layouts such a file can have. */
    private record Listed(String path, List<?> rows, List<Layout> layouts) {}

    private @Nullable Listed listed(BookFile file) {
        if (!file.problem().isEmpty()) {
            refuse(file.path(), 0, "", "import.file." + file.problem(), file.with());
            return null;
        }
        List<?> found = List.of();
        List<Layout> fitting = new ArrayList<>();
        for (Layout layout : mapping.layouts()) {
            for (String path : layout.rows()) {
                Object rows =
                        path.isEmpty()
                                ? file.tree()
                                : file.tree() instanceof Map<?, ?> table ? table.get(path) : null;
                if (rows instanceof List<?> list && !fitting.contains(layout)) {
                    found = list;
                    fitting.add(layout);
                }
            }
        }
        // A single thing is a list of one.
        if (fitting.isEmpty() && file.tree() instanceof Map<?, ?> one) {
            found = List.of(one);
            fitting.addAll(mapping.layouts());
        }
        if (fitting.isEmpty() || found.isEmpty()) {
            refuse(file.path(), 0, "", "import.file.no-rows", Map.of());
            return null;
        }
        seen += found.size();
        if (seen > MOST) {
            refuse(file.path(), 0, "", "import.file.too-many-rows", Map.of("most", MOST));
            return null;
        }
        return new Listed(file.path(), found, fitting);
    }

    private void gather(Listed listed) {
        int number = 0;
        for (Object one : listed.rows()) {
            number++;
            for (Layout layout : listed.layouts()) {
                Join join = join(layout, one);
                if (join != null && fields(layout, one) instanceof Map<?, ?> fields) {
                    Map<String, Object> part = new LinkedHashMap<>(words(fields));
                    part.putIfAbsent(KEY, ((Map<?, ?>) one).get(KEY));
                    parts.computeIfAbsent(layout.name() + join.under(), it -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    String.valueOf(part.get(join.by())), it -> new ArrayList<>())
                            .add(new Part(listed.path(), number, part));
                }
            }
        }
    }

    private static @Nullable Join join(Layout layout, @Nullable Object row) {
        return row instanceof Map<?, ?> table
                ? layout.joined().get(String.valueOf(table.get("model")))
                : null;
    }

    private static @Nullable Object fields(Layout layout, @Nullable Object row) {
        return layout.fields().isEmpty()
                ? row
                : row instanceof Map<?, ?> table ? table.get(layout.fields()) : null;
    }

    private void place(Listed listed) {
        int number = 0;
        for (Object one : listed.rows()) {
            number++;
            if (!(one instanceof Map<?, ?> row)) {
                refuse(listed.path(), number, "", "import.row.no-table", Map.of());
            } else if (listed.layouts().stream().allMatch(layout -> join(layout, row) == null)) {
                place(listed, number, row);
            }
        }
    }

    private void place(Listed listed, int number, Map<?, ?> row) {
        for (Layout layout : listed.layouts()) {
            if (fields(layout, row) instanceof Map<?, ?> found) {
                Map<String, Object> fields = whole(layout, row, words(found));
                for (RowKind kind : layout.kinds()) {
                    if (holds(kind, fields)) {
                        rows.add(new Row(listed.path(), number, kind, fields));
                        return;
                    }
                }
            }
        }
        Object inner = row.get("fields") instanceof Map<?, ?> fields ? fields.get("name") : null;
        Object name = row.get("name") == null ? inner : row.get("name");
        refuse(
                listed.path(),
                number,
                name instanceof String text ? text : "",
                "import.row.not-taken",
                Map.of());
    }

    /** A text that leads a pattern astray is not what the pattern looks for. */
    private boolean holds(RowKind kind, Map<String, Object> fields) {
        try {
            return recipe.holds(kind.when(), Scope.of(fields));
        } catch (Watched.Knotted _) {
            return false;
        }
    }

    /** A row with what belongs to it, and that with what belongs to it in turn. */
    private Map<String, Object> whole(Layout layout, Map<?, ?> row, Map<String, Object> fields) {
        if (layout.joined().isEmpty()) {
            return fields;
        }
        Map<String, Object> whole = new LinkedHashMap<>(fields);
        whole.putIfAbsent(KEY, row.get(KEY));
        join(layout, whole, 0);
        return whole;
    }

    private void join(Layout layout, Map<String, Object> whole, int deep) {
        for (Join join : layout.joined().values()) {
            List<Part> own =
                    parts.getOrDefault(layout.name() + join.under(), Map.of())
                            .getOrDefault(String.valueOf(whole.get(join.from())), List.of());
            if (!own.isEmpty() && deep < 3) {
                List<Object> inner = new ArrayList<>();
                for (Part part : own) {
                    claimed.add(part);
                    Map<String, Object> copy = new LinkedHashMap<>(part.fields());
                    join(layout, copy, deep + 1);
                    inner.add(copy);
                }
                whole.put(join.under(), inner);
            }
        }
    }

    private static Map<String, Object> words(Map<?, ?> table) {
        Map<String, Object> words = new LinkedHashMap<>();
        table.forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }

    private void refuse(String file, int number, String name, String key, Map<String, ?> with) {
        refused.add(
                new Line(
                        file,
                        number,
                        Typed.line(name, LONGEST_NAME),
                        Fate.REFUSED,
                        List.of(Remark.of(key, with))));
    }
}
