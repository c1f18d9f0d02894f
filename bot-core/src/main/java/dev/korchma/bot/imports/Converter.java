package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.imports.Line.Remark;
import dev.korchma.bot.imports.Shape.Misfit;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes entries of rows, one after the other: what is wrong with one is told of that one alone. */
final class Converter implements Recipe.Sink {

    private static final int LONGEST_NAME = 80;

    private final Mapping mapping;
    private final Known known;
    private final Recipe recipe;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** By what an id was to be, the number behind the last that begins so. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** New words, by id. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private final Map<String, String> idsOfWords = new HashMap<>();
    private final List<Line> refused = new ArrayList<>();
    private List<Remark> remarks = new ArrayList<>();

    Converter(Mapping mapping, Known known) {
        this.mapping = mapping;
        this.known = known;
        this.recipe = new Recipe(mapping.tables(), this);
    }

    Recipe recipe() {
        return recipe;
    }

    /** The new words these entries use: what nobody uses has no place among the texts. */
    Map<String, String> wordsOf(List<Entry> entries) {
        Map<String, String> used = new LinkedHashMap<>();
        entries.forEach(entry -> gather(entry.entry(), used));
        entries.forEach(entry -> gather(entry.facts(), used));
        return used;
    }

    private void gather(@Nullable Object value, Map<String, String> used) {
        switch (value) {
            case Map<?, ?> table ->
                    table.forEach((key, inner) -> {
                        gather(key, used);
                        gather(inner, used);
                    });
            case List<?> list -> list.forEach(one -> gather(one, used));
            case String id when words.containsKey(id) -> used.put(id, words.getOrDefault(id, ""));
            case null, default -> {}
        }
    }

    List<Line> refused() {
        return refused;
    }

    List<Entry> entries(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            Entry entry = entry(row);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable Entry entry(Row row) {
        remarks = new ArrayList<>();
        Object given = row.fields().get("name");
        String name = given instanceof String text ? Typed.line(text, LONGEST_NAME) : "";
        if (Filters.slug(name) == null) {
            return refuse(row, "", Remark.of("import.row.no-name", Map.of()));
        }
        Remark unfit = unfit(row.kind().shape(), row.fields());
        if (unfit != null) {
            return refuse(row, name, unfit);
        }
        try {
            Object own = recipe.make(row.kind().row(), Scope.of(row.fields()));
            Object made =
                    own instanceof Map<?, ?> fields
                            ? recipe.make(
                                    mapping.makes().get(row.kind().kind()), Scope.of(words(fields)))
                            : null;
            return made instanceof Map<?, ?> table
                    ? entry(row, name, table)
                    : refuse(row, name, Remark.of("import.row.not-taken", Map.of()));
        } catch (Recipe.Refused why) {
            return refuse(row, name, said(String.valueOf(why.getMessage()), Map.of()));
        } catch (Watched.Knotted _) {
            return refuse(row, name, Remark.of("import.row.knotted", Map.of()));
        } catch (ArithmeticException | ClassCastException | IndexOutOfBoundsException strange) {
            // A field is of another kind than every such row has it.
            return refuse(row, name, Remark.of("import.row.strange", Map.of()));
        }
    }

    private static @Nullable Remark unfit(Shape shape, Map<String, Object> fields) {
        Misfit misfit = shape.misfit(fields).orElse(null);
        return misfit != null
                ? Remark.of(
                        "import.field.no-"
                                + misfit.kinds().stream()
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining("-or-")),
                        Map.of("field", Typed.line(misfit.path(), LONGEST_NAME)))
                : shape.lacking(fields)
                        .map(field -> Remark.of("import.row.lacks", Map.of("field", field)))
                        .orElse(null);
    }

    private @Nullable Entry entry(Row row, String name, Map<?, ?> made) {
        String section = String.valueOf(made.get("section"));
        if (!seen.add(section + ":" + Typed.folded(name))) {
            return refuse(row, name, Remark.of("import.row.twice", Map.of()));
        }
        String wanted = made.get("id") instanceof String id ? id : null;
        String tag = made.get("tag") instanceof String text ? text : null;
        String here = known.entry(section, tag, wanted, name);
        String text = made.get("book") instanceof String book ? book : "";
        if (text.length() > Filters.LONGEST_TEXT) {
            text = text.substring(0, text.offsetByCodePoints(0, Filters.LONGEST_TEXT)) + "…";
            remarks.add(Remark.of("import.note.text-cut", Map.of()));
        }
        if (here != null) {
            remarks =
                    new ArrayList<>(
                            List.of(
                                    Remark.of(
                                            text.isEmpty()
                                                    ? "import.note.known"
                                                    : "import.note.known-text",
                                            Map.of())));
            return new Entry(
                    row, here, name, section, true, Map.of(), Map.of(), text, List.copyOf(remarks));
        }
        return new Entry(
                row,
                id(wanted == null ? String.valueOf(Filters.slug(name)) : wanted),
                name,
                section,
                false,
                made.get("entry") instanceof Map<?, ?> entry ? words(entry) : Map.of(),
                made.get("facts") instanceof Map<?, ?> facts ? words(facts) : Map.of(),
                text,
                List.copyOf(remarks));
    }

    /** One nobody has yet: with a number behind it where somebody does. */
    private String id(String wanted) {
        String id = wanted;
        while (known.isTaken(id) || !ids.add(id)) {
            id = wanted + "-" + numbers.merge(wanted, 2, (last, _) -> last + 1);
        }
        return id;
    }

    @Override
    public String word(String text) {
        String line = Typed.line(text, LONGEST_NAME);
        String folded = Typed.folded(line);
        String there = known.word(line);
        if (there != null) {
            return there;
        }
        return idsOfWords.computeIfAbsent(
                folded,
                it -> {
                    String id = id("said-" + Filters.slug(line));
                    words.put(id, line);
                    return id;
                });
    }

    @Override
    public void note(String key, Map<String, String> with) {
        Remark remark = said(key, with);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private Remark said(String key, Map<String, ?> with) {
        Map<Language, String> said = new HashMap<>();
        Map<String, String> sentences = mapping.notes().getOrDefault(key, Map.of());
        for (Language language : Language.values()) {
            String sentence = sentences.get(language.tag());
            if (sentence != null) {
                said.put(language, sentence);
            }
        }
        if (said.isEmpty()) {
            throw new IllegalStateException("no sentence " + key);
        }
        return new Remark("", said, Map.copyOf(with));
    }

    private @Nullable Entry refuse(Row row, String name, Remark why) {
        refused.add(new Line(row.file(), row.number(), name, Fate.REFUSED, List.of(why)));
        return null;
    }

    private static Map<String, Object> words(Map<?, ?> table) {
        Map<String, Object> words = new LinkedHashMap<>();
        table.forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }
}
