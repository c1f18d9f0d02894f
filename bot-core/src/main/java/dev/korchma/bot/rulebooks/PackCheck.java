package dev.korchma.bot.rulebooks;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks packs as the bot would read them and plays their golden cases. Takes files from anybody:
 * whatever stands in them, it comes back with a report, in bounded time and memory.
 */
public final class PackCheck {

    /** The biggest archive of packs, wherever it comes from. */
    public static final int ARCHIVE_MEGABYTES = 5;

    private PackCheck() {}

    /** For playing the golden cases of a pack; what is not played by then is told. */
    private static final Duration TIME = Duration.ofSeconds(60);

    /** One pack whose files are at hand; it may extend one that ships. */
    public static PackReport check(PackFiles files) {
        return check(files, TIME);
    }

    static PackReport check(PackFiles files, Duration time) {
        return check(List.of(files), PackCheck::shipped, time).getFirst();
    }

    private static List<Pack> shipped() {
        return Packs.shipped().all();
    }

    private static List<PackReport> check(
            List<PackFiles> packs, Supplier<List<Pack>> others, Duration each) {
        var sources = new LinkedHashMap<String, PackSource>();
        packs.stream()
                .filter(files -> files.refused().isEmpty())
                .forEach(files -> sources.put(files.name(), files.source()));
        var read = Extensions.read(sources, others);
        return packs.stream().map(files -> report(files, read.get(files.name()), each)).toList();
    }

    private static PackReport report(PackFiles files, @Nullable PackRead read, Duration time) {
        long begun = System.nanoTime();
        return switch (read) {
            case null -> new PackReport(files.name(), null, files.refused(), 0, 0);
            case PackRead.Bad(var problems) -> new PackReport(files.name(), null, problems, 0, 0);
            case PackRead.Good(var pack) -> {
                BooleanSupplier late = () -> System.nanoTime() - begun > time.toNanos();
                var problems = new ArrayList<>(HomebrewTrial.of(pack, late));
                problems.addAll(VariantsTrial.of(pack, late));
                yield problems.isEmpty()
                        ? GoldenCases.play(files, pack, late)
                        : new PackReport(files.name(), null, problems, 0, 0);
            }
        };
    }

    /**
     * The pack in a folder, or each pack in a folder of packs, by name; empty where there is none.
     *
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static List<PackReport> folder(Path folder) {
        return check(PackFolder.packs(folder), PackCheck::shipped, TIME);
    }

    /**
     * The packs in a zip: its files, or each of its top folders; they may extend what ships. Never
     * empty: an archive that is broken, too big or holds no pack is one report with that problem.
     *
     * @throws java.io.UncheckedIOException when the stream itself breaks
     */
    public static List<PackReport> archive(String name, InputStream zip) {
        return archive(name, zip, PackCheck::shipped);
    }

    /**
     * As {@link #archive(String, InputStream)}.
     *
     * @param others packs that may be extended, asked for where one is
     */
    public static List<PackReport> archive(
            String name, InputStream zip, Supplier<List<Pack>> others) {
        return check(PackArchive.packs(name, zip), others, TIME);
    }
}
