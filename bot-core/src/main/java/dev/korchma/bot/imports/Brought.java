package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.rulebooks.PackSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file somebody brought.
 *
 * @param name of the file
 * @param id of the book it becomes
 * @param source the book as a pack that extends the game; null if nothing could be taken
 * @param lines what became of each row, in the order of the files
 */
public record Brought(String name, String id, @Nullable PackSource source, List<Line> lines) {

    public Brought {
        lines = List.copyOf(lines);
    }

    /** How many rows came to what end. */
    public int many(Fate fate) {
        return Math.toIntExact(lines.stream().filter(line -> line.fate() == fate).count());
    }

    /** All that was taken as one document; null if nothing was. */
    @Nullable String document() {
        return source == null ? null : EntryLines.document(source.files());
    }

    static Brought of(
            String name, String id, @Nullable Map<String, String> files, List<Line> lines) {
        return new Brought(name, id, files == null ? null : new PackSource(files), lines);
    }
}
