package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.imports.Line.Remark;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackProblem;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PackSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file into a game: its rows are found, become entries, and those the game cannot carry
 * are left out one by one until the rest is whole.
 */
public final class Bringing {

    /** Rows that only go wrong once others are gone are found in as many rounds. */
    private static final int ROUNDS = 6;

    private static final int LONGEST_ID = 40;

    private final Pack game;
    private final Known known;
    private final Mapping mapping;
    private final Function<PackSource, PackRead> reader;

    private Bringing(Pack game, Mapping mapping, Function<PackSource, PackRead> reader) {
        this.game = game;
        this.known = new Known(game);
        this.mapping = mapping;
        this.reader = reader;
    }

    /**
     * Empty for a game into which no book can be brought.
     *
     * @param reader reads a pack that extends the game
     */
    public static Optional<Bringing> into(Pack game, Function<PackSource, PackRead> reader) {
        return Mapping.of(game.id()).map(mapping -> new Bringing(game, mapping, reader));
    }

    /** Of all that would come of a file: what the game has is under the id it has there. */
    Set<String> ids(String name, byte[] bytes) {
        Converter converter = new Converter(mapping, known);
        Set<String> ids = new HashSet<>();
        List<Row> rows = new Rows(mapping, converter.recipe()).of(BookFiles.of(name, bytes));
        converter.entries(rows).forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    /** As a book called by the name of the file. */
    public Brought bring(String name, byte[] bytes) {
        return bring(id(name), name, bytes);
    }

    /** Never throws for what stands in the file. */
    Brought bring(String id, String name, byte[] bytes) {
        Converter converter = new Converter(mapping, known);
        Rows rows = new Rows(mapping, converter.recipe());
        List<BookFile> files = BookFiles.of(name, bytes);
        List<Entry> entries = new ArrayList<>(converter.entries(rows.of(files)));
        List<Line> lines = new ArrayList<>(rows.refused());
        lines.addAll(converter.refused());
        Map<String, String> whole = whole(id, converter, entries, lines);
        entries.forEach(entry -> lines.add(line(entry)));
        List<String> order = files.stream().map(BookFile::path).toList();
        lines.sort(
                Comparator.comparingInt((Line line) -> order.indexOf(line.file()))
                        .thenComparingInt(Line::number));
        return Brought.of(name, id, whole, lines);
    }

    private @Nullable Map<String, String> whole(
            String id, Converter converter, List<Entry> entries, List<Line> lines) {
        for (int round = 0; round < ROUNDS && !entries.isEmpty(); round++) {
            EntryLines written = new EntryLines(known);
            Map<String, String> files =
                    written.files(about(id), entries, converter.wordsOf(entries));
            PackRead read = reader.apply(new PackSource(files));
            if (!(read instanceof PackRead.Bad(var problems))) {
                return files;
            }
            if (!drop(problems, written, entries, lines)) {
                break;
            }
        }
        for (Entry entry : entries) {
            lines.add(refused(entry, Remark.of("import.row.not-together", Map.of())));
        }
        entries.clear();
        return null;
    }

    /** Leaves out what is wrong; false where nobody can say which row it is. */
    private static boolean drop(
            List<PackProblem> problems, EntryLines written, List<Entry> entries, List<Line> lines) {
        Set<Entry> wrong = new HashSet<>();
        for (PackProblem problem : problems) {
            Entry entry = written.entry(problem.place().file(), problem.place().line());
            if (entry != null && wrong.add(entry)) {
                lines.add(refused(entry, Remark.of(problem.key(), problem.args())));
            }
        }
        return entries.removeAll(wrong);
    }

    private static Line refused(Entry entry, Remark why) {
        return new Line(
                entry.row().file(), entry.row().number(), entry.name(), Fate.REFUSED, List.of(why));
    }

    private static Line line(Entry entry) {
        return new Line(
                entry.row().file(),
                entry.row().number(),
                entry.name(),
                entry.remarks().isEmpty() ? Fate.TAKEN : Fate.ADAPTED,
                entry.remarks());
    }

    private Map<String, Object> about(String id) {
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("id", id);
        pack.put("version", "1.0.0");
        pack.put("extends", game.id());
        pack.put("languages", List.of("en", "ru"));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("format", 1);
        about.put("pack", pack);
        return about;
    }

    /** The id of the book a file of this name becomes. */
    static String id(String name) {
        int dot = name.lastIndexOf('.');
        String slug = Filters.slug(dot > 0 ? name.substring(0, dot) : name);
        return slug == null ? "book" : slug.substring(0, Math.min(slug.length(), LONGEST_ID));
    }
}
