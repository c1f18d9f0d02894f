package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Shape.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What becomes of the rows of foreign files in one game.
 *
 * @param tables words of files by what they mean, for the filters of recipes
 * @param layouts the shapes of files, in the order in which they are tried
 * @param makes by kind of row, what is made of a row brought into the mapping's own words
 * @param notes sentences about what is otherwise than in the file, by key, by language
 */
record Mapping(
        Map<String, Map<String, Object>> tables,
        List<Layout> layouts,
        Map<String, Map<?, ?>> makes,
        Map<String, Map<String, String>> notes) {

    private static final String ROOT = "classpath*:imports/";
    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * Rows of one kind in one layout.
     *
     * @param kind of which the recipe in {@code makes} is
     * @param when the fields such a row has, as a condition
     * @param shape of which kind its fields are
     * @param row the recipe that brings it into the mapping's own words
     */
    record RowKind(String kind, @Nullable Object when, Shape shape, Object row) {}

    /**
     * The shape of files.
     *
     * @param rows where a file has its rows: {@code ""} where it is a list of them
     * @param fields where a row has its fields: {@code ""} where they stand in it
     * @param joined rows that belong to others, by their model
     */
    record Layout(
            String name,
            List<String> rows,
            String fields,
            Map<String, Join> joined,
            List<RowKind> kinds) {}

    /**
     * A row that belongs to another, there in the list {@code under}: its field {@code by} is the
     * same as the field {@code from} of the other.
     */
    record Join(String by, String from, String under) {}

    /** What stands beside the pack of a game; empty where nothing does. */
    static Optional<Mapping> of(String game) {
        Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
        List<Layout> layouts = new ArrayList<>();
        Map<String, Map<?, ?>> makes = new LinkedHashMap<>();
        Map<String, Map<String, String>> notes = new LinkedHashMap<>();
        for (Map<?, ?> file : files(game)) {
            table(file, "tables").forEach((name, table) -> tables.put(name, words(table)));
            table(file, "notes").forEach((key, by) -> notes.put(key, sentences(by)));
            table(file, "makes").forEach((kind, recipe) -> makes.put(kind, (Map<?, ?>) recipe));
            table(file, "layouts").forEach((name, it) -> layouts.add(layout(name, (Map<?, ?>) it)));
        }
        return layouts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mapping(tables, layouts, makes, notes));
    }

    private static List<Map<?, ?>> files(String game) {
        if (!game.matches("[a-z0-9-]+")) {
            return List.of();
        }
        try {
            List<Map<?, ?>> files = new ArrayList<>();
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources(ROOT + game + "/*.yaml")) {
                try (InputStream in = file.getInputStream()) {
                    files.add(YAML.readValue(in, Map.class));
                }
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Layout layout(String name, Map<?, ?> it) {
        Map<String, Join> joined = new LinkedHashMap<>();
        table(it, "joined")
                .forEach((model, join) -> {
                    Map<?, ?> how = (Map<?, ?>) join;
                    joined.put(
                            model,
                            new Join(text(how, "by"), text(how, "from"), text(how, "under")));
                });
        List<RowKind> kinds = new ArrayList<>();
        for (Object one : it.get("kinds") instanceof List<?> listed ? listed : List.of()) {
            Map<?, ?> kind = (Map<?, ?>) one;
            kinds.add(
                    new RowKind(
                            text(kind, "kind"),
                            kind.get("when"),
                            shape(table(kind, "shape")),
                            Objects.requireNonNullElse(kind.get("row"), Map.of())));
        }
        List<String> rows =
                it.get("rows") instanceof List<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(text(it, "rows"));
        return new Layout(name, rows, text(it, "fields"), joined, kinds);
    }

    /** Written by the kinds, {@code text or table: [size, type]}; {@code needed} besides. */
    private static Shape shape(Map<String, Object> written) {
        Map<List<String>, List<Kind>> fields = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        written.forEach((said, listed) -> {
            List<String> paths = ((List<?>) listed).stream().map(String::valueOf).toList();
            if (said.equals("needed")) {
                needed.addAll(paths);
                return;
            }
            List<Kind> kinds =
                    Stream.of(said.split(" or ", -1))
                            .map(one -> Kind.valueOf(one.toUpperCase(Locale.ROOT)))
                            .toList();
            paths.forEach(path -> fields.put(List.of(path.split("\\.", -1)), kinds));
        });
        return new Shape(fields, List.copyOf(needed));
    }

    private static Map<String, Object> words(Object table) {
        Map<String, Object> words = new LinkedHashMap<>();
        ((Map<?, ?>) table).forEach((word, means) -> words.put(String.valueOf(word), means));
        return words;
    }

    private static Map<String, String> sentences(Object by) {
        Map<String, String> sentences = new LinkedHashMap<>();
        ((Map<?, ?>) by)
                .forEach((language, text) ->
                        sentences.put(String.valueOf(language), String.valueOf(text)));
        return sentences;
    }

    private static Map<String, Object> table(Map<?, ?> file, String key) {
        return file.get(key) instanceof Map<?, ?> table ? words(table) : Map.of();
    }

    private static String text(Map<?, ?> table, String key) {
        Object value = table.get(key);
        return value == null ? "" : String.valueOf(value);
    }
}
